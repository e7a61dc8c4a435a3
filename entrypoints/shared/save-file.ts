/** Saves a file where the browser puts downloads. Signs that file names may not have become dashes. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name
    .replace(/[^\p{L}\p{N}.]+/gu, '-')
    .replaceAll('-.', '.')
    .toLowerCase();
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** "?!", "??" as one question mark in the room of both: the models have learnt from text that is careful with its marks. */
export function oneMark(text: string): string {
  if (!/[?!]{2}/.test(text)) return text;
  return text.replace(/[?!]{2,}/g, (marks) => (marks.includes('?') ? '?'.padEnd(marks.length) : marks));
}

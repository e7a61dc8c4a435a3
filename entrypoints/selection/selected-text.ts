export interface Selected {
  readonly text: string;
  /** Where the selection ends, in CSS pixels of the document. */
  readonly left: number;
  readonly bottom: number;
}

/** What is selected in this frame, in the page or in a text field; null when nothing is. */
export function selectedText(): Selected | null {
  const field = document.activeElement;
  if (field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && field.type === 'text')) {
    const text = field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0).trim();
    return text ? { text, ...placeOf(field.getBoundingClientRect()) } : null;
  }
  const selection = getSelection();
  const text = selection?.toString().trim();
  if (!selection || !text || selection.rangeCount === 0) return null;
  return { text, ...placeOf(selection.getRangeAt(0).getBoundingClientRect()) };
}

function placeOf({ left, bottom }: DOMRect): { left: number; bottom: number } {
  return { left: left + scrollX, bottom: bottom + scrollY };
}

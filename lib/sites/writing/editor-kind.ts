export type Field = HTMLTextAreaElement | HTMLInputElement;

export function isField(element: Element): element is Field {
  return element.tagName === 'TEXTAREA' || element.tagName === 'INPUT';
}

export function isFrame(element: Element): element is HTMLIFrameElement {
  return element.tagName === 'IFRAME';
}

/** The element that is typed in: editors in a frame of the same origin (TinyMCE) stand for the body in it. */
export function editable(editor: Element): HTMLElement | null {
  const inner = isFrame(editor) ? editor.contentDocument?.body : editor;
  return inner && 'focus' in inner ? (inner as HTMLElement) : null;
}

import { isField } from '../reading/element-kind';

/** Text set off from what stands before and after the caret on the same line. */
function apart(text: string, before: string, after: string): string {
  return (/[^\n]$/.test(before) ? '\n' : '') + text + (/^[^\n]/.test(after) ? '\n' : '');
}

/** A field's own input path: the change can be undone, and the site hears of it. */
function writeIntoField(field: HTMLTextAreaElement | HTMLInputElement, text: string): boolean {
  field.focus();
  const { value } = field;
  const start = field.selectionStart ?? value.length;
  const end = field.selectionEnd ?? start;
  const words = apart(text, value.slice(0, start), value.slice(end));
  // Deprecated, and the only way by which a change can be undone; where it is gone, the field is set.
  if (!field.ownerDocument.execCommand?.('insertText', false, words)) {
    field.setRangeText(words, start, end, 'end');
    field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: words }));
  }
  const caret = start + words.trimEnd().length;
  field.setSelectionRange(caret, caret);
  return field.value.includes(text);
}

/** The caret where the user or the site left it, else at the start, above signature and quote. */
function caretIn(editor: HTMLElement): Range {
  const document = editor.ownerDocument;
  const selection = document.getSelection();
  editor.focus();
  const left = selection?.rangeCount ? selection.getRangeAt(0) : null;
  if (left && editor.contains(left.startContainer)) return left;
  const range = document.createRange();
  range.setStart(editor.firstElementChild ?? editor, 0);
  range.collapse(true);
  selection?.removeAllRanges();
  selection?.addRange(range);
  return range;
}

/** What stands before and after the caret in its paragraph. */
function around(caret: Range, editor: HTMLElement): { before: string; after: string } {
  let block: Node = caret.startContainer;
  while (block !== editor && block.parentNode && block.parentNode !== editor) block = block.parentNode;
  const range = caret.cloneRange();
  range.selectNodeContents(block);
  range.setEnd(caret.startContainer, caret.startOffset);
  const before = range.toString().trim();
  range.selectNodeContents(block);
  range.setStart(caret.endContainer, caret.endOffset);
  return { before, after: range.toString().trim() };
}

/** Editors that keep a model of their own take part: they see the events of typing. No key is pressed, so nothing is sent. */
function typeLines(document: Document, lines: readonly string[]) {
  lines.forEach((line, index) => {
    if (index) document.execCommand('insertParagraph');
    if (line) document.execCommand('insertText', false, line);
  });
}

/** For editors that refuse typing by script: what a paste of plain text would do. */
function paste(editor: HTMLElement, text: string) {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  editor.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
}

/** White space apart, since editors write no-break spaces and their own lines. */
function bare(words: string): string {
  return words.replace(/[\s\u00a0\u200b\ufeff]+/g, '');
}

/** Editors that draw from a model do so a moment later. */
const DRAWN = 60;

/**
 * Inserts plain text at the caret of an editor, which ends up behind it. Nothing that was there is changed, nothing is
 * sent. False when the editor does not hold the text afterwards.
 */
export async function writeInto(editor: HTMLElement, text: string): Promise<boolean> {
  if (isField(editor)) return writeIntoField(editor, text);
  const was = bare(editor.textContent);
  const drawn = () => new Promise((resolve) => setTimeout(resolve, DRAWN));
  const { before, after } = around(caretIn(editor), editor);
  const words = apart(text, before, after);
  typeLines(editor.ownerDocument, words.split('\n'));
  if (after) editor.ownerDocument.getSelection()?.modify('move', 'backward', 'character');
  await drawn();
  if (bare(editor.textContent) === was) {
    paste(editor, words);
    await drawn();
  }
  return bare(editor.textContent).includes(bare(text));
}

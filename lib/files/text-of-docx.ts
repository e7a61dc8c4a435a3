import type { TextRead } from './file-problem';
import type { HtmlRead } from './html-of-docx';

/** The text of a Word file's markup, with headings, lists and tables marked as `piecesOf` understands them. */
export function textOfDocx(read: HtmlRead): TextRead {
  if ('problem' in read) return read;
  // Parsed apart from every page: nothing of it runs, nothing is loaded.
  const text = markedText(new DOMParser().parseFromString(read.html, 'text/html').body);
  return text.trim() ? { text } : { problem: 'noText' };
}

function markedText(root: Element): string {
  const parts: string[] = [];
  for (const child of root.children) {
    const text = (child.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (/^H[1-6]$/.test(child.tagName)) parts.push(`\n# ${text}\n`);
    else if (child.tagName === 'TABLE') parts.push(`\n${rowsOf(child).join('\n')}\n`);
    else if (child.tagName === 'UL' || child.tagName === 'OL') parts.push(`\n${itemsOf(child).join('\n')}\n`);
    else if (text) parts.push(`\n${text}\n`);
  }
  return parts.join('');
}

function rowsOf(table: Element): string[] {
  return [...table.querySelectorAll('tr')].map((row) =>
    [...row.children].map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim()).join('\t'),
  );
}

function itemsOf(list: Element): string[] {
  return [...list.querySelectorAll('li')].map((item) => {
    const own = [...item.childNodes].filter(({ nodeName }) => nodeName !== 'UL' && nodeName !== 'OL');
    return `- ${own
      .map(({ textContent }) => textContent ?? '')
      .join('')
      .replace(/\s+/g, ' ')
      .trim()}`;
  });
}

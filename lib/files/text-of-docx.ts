import mammoth from 'mammoth';
import type { TextRead } from './file-problem';
import { zipFits } from './zip-fits';

/** Bytes that a Word file may unpack to. */
const LIMIT = 30_000_000;

/** The text of a Word file, with headings, lists and tables marked as `piecesOf` understands them. */
export async function textOfDocx(bytes: Uint8Array<ArrayBuffer>): Promise<TextRead> {
  const fits = await zipFits(bytes, LIMIT);
  if (fits === null) return { problem: 'broken' };
  if (!fits) return { problem: 'tooLarge' };
  try {
    const arrayBuffer = bytes.slice().buffer;
    // Node's build of the library wants a buffer of Node; in the browser there is none.
    const source = 'Buffer' in globalThis ? { buffer: Buffer.from(arrayBuffer) } : { arrayBuffer };
    const { value } = await mammoth.convertToHtml(source, { convertImage: NO_PICTURES });
    // Parsed apart from every page: nothing of it runs, nothing is loaded.
    const text = markedText(new DOMParser().parseFromString(value, 'text/html').body);
    return text.trim() ? { text } : { problem: 'noText' };
  } catch {
    return { problem: 'broken' };
  }
}

const NO_PICTURES = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));

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

import mammoth from 'mammoth';
import type { FileProblem } from './file-problem';
import { zipFits } from './zip-fits';

/** Bytes that a Word file may unpack to, and letters of its markup, beyond which it is no job description. */
const MAX_UNPACKED = 30_000_000;
const MAX_MARKUP = 2_000_000;

/** A Word file as markup that was never in a page, or why there is none. */
export type HtmlRead = { readonly html: string } | { readonly problem: FileProblem };

/** The markup of a Word file, without its pictures. Some megabytes of paragraphs take many seconds: call it in a worker. */
export async function htmlOfDocx(bytes: Uint8Array<ArrayBuffer>): Promise<HtmlRead> {
  const fits = await zipFits(bytes, MAX_UNPACKED);
  if (fits === null) return { problem: 'broken' };
  if (!fits) return { problem: 'tooLarge' };
  try {
    const arrayBuffer = bytes.slice().buffer;
    // Node's build of the library wants a buffer of Node; in the browser there is none.
    const source = 'Buffer' in globalThis ? { buffer: Buffer.from(arrayBuffer) } : { arrayBuffer };
    const { value } = await mammoth.convertToHtml(source, { convertImage: NO_PICTURES });
    return value.length > MAX_MARKUP ? { problem: 'tooLarge' } : { html: value };
  } catch {
    return { problem: 'broken' };
  }
}

const NO_PICTURES = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));

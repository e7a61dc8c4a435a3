import { getDocument, PDFWorker, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextContent } from 'pdfjs-dist/types/src/display/api';
import type { TextRead } from './file-problem';
import { pdfLines, type Run } from './pdf-lines';

/** Job descriptions are short; what is longer is something else. */
const MAX_PAGES = 40;
/** Pieces of text in all pages: dense ones have some thousand. */
const MAX_ITEMS = 200_000;

/** The text of a PDF file, line by line. `worker` is what does the work, made by the caller; null = in this thread. */
export async function textOfPdf(data: Uint8Array<ArrayBuffer>, worker: Worker | null): Promise<TextRead> {
  const loading = getDocument({
    data: data.slice(),
    ...(worker ? { worker: PDFWorker.create({ port: worker }) } : {}),
    isEvalSupported: false,
    useWorkerFetch: false,
    useWasm: false,
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
    stopAtErrors: false,
    verbosity: 0,
  });
  try {
    const pdf = await loading.promise;
    if (pdf.numPages > MAX_PAGES) return { problem: 'tooLarge' };
    const pages: string[] = [];
    let room = MAX_ITEMS;
    for (let number = 1; number <= pdf.numPages; number++) {
      const runs = await runsOf(await pdf.getPage(number), room);
      if (!runs) return { problem: 'tooLarge' };
      room -= runs.length;
      pages.push(pdfLines(runs).join('\n'));
    }
    const text = pages.join('\n\n');
    return text.trim() ? { text } : { problem: 'noText' };
  } catch (error) {
    return { problem: isLocked(error) ? 'encrypted' : 'broken' };
  } finally {
    await loading.destroy();
  }
}

/**
 * The pieces of text of a page; null when there are more than `most`. They are taken piece by piece: a file of 2 kB can hold millions, and
 * the thread that asks would stand still for as long as it takes them all.
 */
async function runsOf(page: PDFPageProxy, most: number): Promise<Run[] | null> {
  const reader = page.streamTextContent().getReader() as ReadableStreamDefaultReader<TextContent>;
  const runs: Run[] = [];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return runs;
    for (const item of value.items) if ('str' in item) runs.push(runOf(item));
    if (runs.length <= most) continue;
    await reader.cancel(new Error('too much text'));
    return null;
  }
}

interface TextItem {
  readonly str: string;
  /** Matrix; the last two are where the run begins. */
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

function runOf({ str, transform, width, height }: TextItem): Run {
  return { text: str, x: transform[4] ?? 0, y: transform[5] ?? 0, width, height };
}

/** The library says so by the error's name. */
function isLocked(error: unknown): boolean {
  return error instanceof Error && error.name === 'PasswordException';
}

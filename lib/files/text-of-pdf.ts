import { getDocument, PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextRead } from './file-problem';
import { pdfLines, type Run } from './pdf-lines';

/** Job descriptions are short; what is longer is something else. */
const MAX_PAGES = 40;

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
    for (let number = 1; number <= pdf.numPages; number++) {
      const { items } = await (await pdf.getPage(number)).getTextContent();
      pages.push(pdfLines(items.flatMap((item) => ('str' in item ? [runOf(item)] : []))).join('\n'));
    }
    const text = pages.join('\n\n');
    return text.trim() ? { text } : { problem: 'noText' };
  } catch (error) {
    return { problem: isLocked(error) ? 'encrypted' : 'broken' };
  } finally {
    await loading.destroy();
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

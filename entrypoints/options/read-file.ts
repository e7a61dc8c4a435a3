import type { TextRead } from '../../lib/files/file-problem';
import { readDescription } from '../../lib/files/read-description';
import type { HtmlRead } from '../../lib/files/html-of-docx';
import { askWorker } from '../shared/ask-worker';
import { within } from '../shared/within';

/** Milliseconds that a Word or PDF file may take. */
const PATIENCE = 20_000;

/** The text of a job description in a file. What reads Word and PDF files is loaded when one comes. */
export function readFile(file: File): Promise<TextRead> {
  return readDescription(file, {
    docx: async (bytes) => {
      const [{ textOfDocx }, { default: DocxWorker }] = await Promise.all([
        import('../../lib/files/text-of-docx'),
        import('./docx.worker?worker'),
      ]);
      const otherwise = { late: { problem: 'tooLarge' }, failed: { problem: 'broken' } } as const;
      return textOfDocx(await askWorker<HtmlRead>(new DocxWorker(), bytes, PATIENCE, otherwise));
    },
    pdf: async (bytes) => {
      const [{ textOfPdf }, { default: PdfWorker }] = await Promise.all([
        import('../../lib/files/text-of-pdf'),
        import('pdfjs-dist/legacy/build/pdf.worker.mjs?worker'),
      ]);
      const worker = new PdfWorker();
      try {
        return await within(PATIENCE, textOfPdf(bytes, worker), { problem: 'tooLarge' });
      } finally {
        worker.terminate();
      }
    },
  });
}

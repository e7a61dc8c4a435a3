import type { TextRead } from '../../lib/files/file-problem';
import { readDescription } from '../../lib/files/read-description';

/** The text of a job description in a file. What reads Word and PDF files is loaded when one comes. */
export function readFile(file: File): Promise<TextRead> {
  return readDescription(file, {
    docx: async (bytes) => (await import('../../lib/files/text-of-docx')).textOfDocx(bytes),
    pdf: async (bytes) => {
      const [{ textOfPdf }, { default: PdfWorker }] = await Promise.all([
        import('../../lib/files/text-of-pdf'),
        import('pdfjs-dist/legacy/build/pdf.worker.mjs?worker'),
      ]);
      const worker = new PdfWorker();
      try {
        return await textOfPdf(bytes, worker);
      } finally {
        worker.terminate();
      }
    },
  });
}

import { BorderStyle, type IStylesOptions } from 'docx';

/** Colours of the printed document, hexadecimal without the sign, as Word wants them. */
export const MUTED = '57616A';
export const LINE = 'B9C0BA';
export const WASH = 'F0F2EF';
const ACCENT = '14614A';
const TEXT = '1B2125';

/** Paper the document is laid out for. */
export type PageSize = 'a4' | 'letter';

/** Twentieths of a point; margins of 20 mm. */
const margin = { top: 1134, bottom: 1134, left: 1134, right: 1134 };
export const PAGE_SIZES = {
  a4: { size: { width: 11_906, height: 16_838 }, margin },
  letter: { size: { width: 12_240, height: 15_840 }, margin },
};

export const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: 'auto' };
export const HAIRLINE = { style: BorderStyle.SINGLE, size: 4, color: LINE };

/** Sizes are half points, spaces twentieths of a point. */
export const STYLES: IStylesOptions = {
  default: {
    document: { run: { font: 'Calibri', size: 21, color: TEXT } },
    title: { run: { size: 40, bold: true, color: TEXT }, paragraph: { spacing: { after: 40 } } },
    heading1: {
      run: { size: 27, bold: true, color: ACCENT },
      paragraph: { spacing: { before: 320, after: 100 } },
    },
    heading2: {
      run: { size: 22, bold: true, color: TEXT },
      paragraph: { spacing: { before: 200, after: 80 } },
    },
  },
  paragraphStyles: [
    {
      id: 'Subtitle',
      name: 'Subtitle',
      basedOn: 'Normal',
      run: { size: 25, color: MUTED },
      paragraph: { spacing: { after: 240 } },
    },
  ],
};

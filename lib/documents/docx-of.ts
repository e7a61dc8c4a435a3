import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  PageNumber,
  Packer,
  Paragraph,
  TextRun,
} from 'docx';
import type { Block, Doc } from '../core/document/doc';
import { docxFigures, docxTable } from './docx-table';
import { LINE, MUTED, PAGE_SIZES, STYLES, type PageSize } from './docx-look';

/** The document as a Word file. */
export function docxOf(doc: Doc, pageSize: PageSize): Promise<Blob> {
  return Packer.toBlob(
    new Document({
      title: doc.title,
      description: doc.subtitle,
      styles: STYLES,
      numbering: { config: [NUMBERED] },
      sections: [
        {
          properties: { page: PAGE_SIZES[pageSize] },
          footers: { default: new Footer({ children: [footerOf(doc.footer)] }) },
          children: [
            new Paragraph({ text: doc.title, heading: HeadingLevel.TITLE }),
            ...(doc.subtitle ? [new Paragraph({ text: doc.subtitle, style: 'Subtitle' })] : []),
            ...doc.blocks.flatMap(childrenOf),
          ],
        },
      ],
    }),
  );
}

const NUMBERED = {
  reference: 'numbered',
  levels: [{ level: 0, format: 'decimal' as const, text: '%1.', alignment: AlignmentType.START }],
};

function footerOf(text: string): Paragraph {
  const small = { size: 16, color: MUTED };
  return new Paragraph({
    children: [
      ...(text ? [new TextRun({ text: `${text}  ·  `, ...small })] : []),
      new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], ...small }),
    ],
  });
}

function childrenOf(block: Block) {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          text: block.text,
          heading: block.level === 2 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
          keepNext: true,
        }),
      ];
    case 'paragraph':
      return [new Paragraph({ text: block.text, spacing: { after: 120 } })];
    case 'list':
      return block.items.map((text) => item(text, block.isNumbered));
    case 'table':
      // Word joins tables that touch: a small paragraph parts them.
      return [docxTable(block), new Paragraph({ text: '', spacing: { after: 60 } })];
    case 'figures':
      return [docxFigures(block.figures), new Paragraph({ text: '', spacing: { after: 60 } })];
    case 'facts':
      return block.facts.map(
        ({ label, value }) =>
          new Paragraph({
            children: [new TextRun({ text: `${label}: `, color: MUTED }), new TextRun({ text: value })],
          }),
      );
    case 'note':
      return [
        new Paragraph({
          children: [new TextRun({ text: block.text, size: 17, color: MUTED })],
          spacing: { before: 80, after: 120 },
        }),
      ];
    case 'signatures':
      return block.labels.map(signature);
    case 'page-break':
      return [new Paragraph({ text: '', pageBreakBefore: true })];
  }
}

function item(text: string, isNumbered: boolean): Paragraph {
  const mark = isNumbered ? { numbering: { reference: 'numbered', level: 0 } } : { bullet: { level: 0 } };
  return new Paragraph({ text, ...mark });
}

/** A line to sign on, with what goes there below it. */
function signature(label: string): Paragraph {
  return new Paragraph({
    children: [new TextRun({ text: label, size: 17, color: MUTED })],
    spacing: { before: 700 },
    border: { top: { style: BorderStyle.SINGLE, size: 4, color: LINE, space: 4 } },
    indent: { right: 4500 },
  });
}

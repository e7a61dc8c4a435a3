import { AlignmentType, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import type { Block, Cell } from '../core/document/doc';
import { HAIRLINE, MUTED, NO_BORDER, WASH } from './docx-look';

type TableBlock = Extract<Block, { kind: 'table' }>;

const BORDERS = {
  top: HAIRLINE,
  bottom: HAIRLINE,
  left: NO_BORDER,
  right: NO_BORDER,
  insideHorizontal: HAIRLINE,
  insideVertical: NO_BORDER,
};
/** Twentieths of a point. */
const CELL_MARGINS = { top: 60, bottom: 60, left: 80, right: 80 };
const WHOLE = { size: 100, type: WidthType.PERCENTAGE };

/** A table whose head repeats on each page and whose rows are not torn. */
export function docxTable({ columns, rows, total }: TableBlock): Table {
  const all = columns.reduce((sum, { share }) => sum + share, 0);
  const row = (cells: readonly Cell[], look: { readonly bold: boolean; readonly isHead?: boolean }) =>
    new TableRow({
      cantSplit: true,
      tableHeader: look.isHead ?? false,
      children: cells.map((cell, i) => {
        const column = columns[i];
        return new TableCell({
          width: { size: ((column?.share ?? 1) / all) * 100, type: WidthType.PERCENTAGE },
          margins: CELL_MARGINS,
          ...(look.isHead ? { shading: { fill: WASH } } : {}),
          children: paragraphsOf(cell, column?.align === 'end', look.bold),
        });
      }),
    });
  return new Table({
    width: WHOLE,
    borders: BORDERS,
    rows: [
      row(
        columns.map(({ title }) => title),
        { bold: true, isHead: true },
      ),
      ...rows.map((cells) => row(cells, { bold: false })),
      ...(total.length > 0 ? [row(total, { bold: true })] : []),
    ],
  });
}

/** Key figures side by side, four a row. */
export function docxFigures(figures: Extract<Block, { kind: 'figures' }>['figures']): Table {
  const rows = [];
  for (let i = 0; i < figures.length; i += 4) rows.push(figures.slice(i, i + 4));
  return new Table({
    width: WHOLE,
    borders: { ...BORDERS, insideHorizontal: NO_BORDER },
    rows: rows.map((shown) => new TableRow({ cantSplit: true, children: shown.map(figureCell) })),
  });
}

function figureCell({ label, value, note }: { label: string; value: string; note: string }): TableCell {
  return new TableCell({
    margins: CELL_MARGINS,
    children: [
      small(label, false),
      new Paragraph({ children: [new TextRun({ text: value, bold: true, size: 30 })] }),
      ...(note ? [small(note, false)] : []),
    ],
  });
}

function paragraphsOf(cell: Cell, isAtEnd: boolean, isBold: boolean): Paragraph[] {
  const { text, below } = typeof cell === 'string' ? { text: cell, below: [] } : cell;
  const bold = isBold || below.length > 0;
  return [
    new Paragraph({ children: [new TextRun({ text, bold, size: 20 })], ...side(isAtEnd) }),
    ...below.map((line) => small(line, isAtEnd)),
  ];
}

function small(text: string, isAtEnd: boolean): Paragraph {
  return new Paragraph({ children: [new TextRun({ text, size: 17, color: MUTED })], ...side(isAtEnd) });
}

function side(isAtEnd: boolean) {
  return isAtEnd ? { alignment: AlignmentType.END } : {};
}

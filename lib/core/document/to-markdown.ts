import type { Block, Cell, Doc } from './doc';

/** The document as Markdown (with tables as GitHub writes them); ends with a line break. */
export function toMarkdown({ title, subtitle, blocks, footer }: Doc): string {
  const parts = [
    `# ${escaped(title)}`,
    ...(subtitle ? [`**${escaped(subtitle)}**`] : []),
    ...blocks.map(blockText),
    ...(footer ? ['---', escaped(footer)] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escaped(block.text)}`;
    case 'paragraph':
      return escaped(block.text);
    case 'list':
      return block.items
        .map((item, i) => `${block.isNumbered ? `${i + 1}.` : '-'} ${escaped(item)}`)
        .join('\n');
    case 'table':
      return tableText(block);
    case 'figures':
      return block.figures
        .map(({ label, value, note }) => labelled(label, note ? `${value} (${note})` : value))
        .join('\n');
    case 'facts':
      return block.facts.map(({ label, value }) => labelled(label, value)).join('\n');
    case 'note':
      return `> ${escaped(block.text)}`;
    case 'signatures':
      return block.labels.map((label) => `${escaped(label)}: ____________________`).join('\n\n');
    case 'page-break':
      return '---';
  }
}

function tableText({ columns, rows, total }: Extract<Block, { kind: 'table' }>): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    row(columns.map((column) => cellText(column.title))),
    row(columns.map(({ align }) => (align === 'end' ? '---:' : '---'))),
    ...rows.map((cells) => row(cells.map(cellText))),
    ...(total.length > 0 ? [row(total.map((cell) => (cell ? `**${cellText(cell)}**` : '')))] : []),
  ].join('\n');
}

function cellText(cell: Cell): string {
  return typeof cell === 'string' ? escaped(cell) : [cell.text, ...cell.below].map(escaped).join('<br>');
}

function labelled(label: string, value: string): string {
  return `- ${escaped(label)}: **${escaped(value)}**`;
}

/** Text in which nothing is markup: on one line, with Markdown's own signs escaped. */
function escaped(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>|#]/g, '\\$&')
    .replace(/(?<!\s)\s*\n\s*/g, ' ')
    .replace(/^(\d+)([.)])(?=\s)/, '$1\\$2')
    .replace(/^[-+](?=\s)/, '\\$&');
}

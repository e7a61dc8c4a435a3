import { Fragment } from 'react';
import type { Block, Cell, Doc } from '../../lib/core/document/doc';
import css from './document-view.module.css';

interface DocumentViewProps {
  readonly doc: Doc;
  readonly pageSize: 'a4' | 'letter';
}

/** The document as a sheet of paper; always light, laid out for A4 or Letter when printed. */
export function DocumentView({ doc, pageSize }: DocumentViewProps) {
  return (
    <article className={`${css['sheet']} ${css[pageSize]}`}>
      <h1>{doc.title}</h1>
      {doc.subtitle && <p className={css['subtitle']}>{doc.subtitle}</p>}
      {doc.blocks.map((block, i) => (
        <BlockView key={i} block={block} />
      ))}
      {doc.footer && <footer className={css['footer']}>{doc.footer}</footer>}
    </article>
  );
}

function BlockView({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'heading':
      return block.level === 2 ? <h2>{block.text}</h2> : <h3>{block.text}</h3>;
    case 'paragraph':
      return <p>{block.text}</p>;
    case 'list':
      return <ListView {...block} />;
    case 'table':
      return <TableView {...block} />;
    case 'figures':
      return (
        <dl className={css['figures']}>
          {block.figures.map(({ label, value, note }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd className={css['value']}>{value}</dd>
              {note && <dd className={css['below']}>{note}</dd>}
            </div>
          ))}
        </dl>
      );
    case 'facts':
      return (
        <dl className={css['facts']}>
          {block.facts.map(({ label, value }) => (
            <Fragment key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </Fragment>
          ))}
        </dl>
      );
    case 'note':
      return <p className={css['note']}>{block.text}</p>;
    case 'signatures':
      return (
        <div className={css['signatures']}>
          {block.labels.map((label) => (
            <p key={label}>{label}</p>
          ))}
        </div>
      );
    case 'page-break':
      return <div className={css['break']} />;
  }
}

function ListView({ items, isNumbered }: Extract<Block, { kind: 'list' }>) {
  const List = isNumbered ? 'ol' : 'ul';
  return (
    <List className={css['list']}>
      {items.map((item, i) => (
        <li key={i}>{item}</li>
      ))}
    </List>
  );
}

function TableView({ caption, columns, rows, total }: Extract<Block, { kind: 'table' }>) {
  const all = columns.reduce((sum, { share }) => sum + share, 0);
  const alignOf = (i: number) => css[columns[i]?.align ?? 'start'];
  return (
    <table className={css['table']}>
      <caption className="visually-hidden">{caption}</caption>
      <colgroup>
        {columns.map(({ title, share }) => (
          <col key={title} style={{ width: `${(share / all) * 100}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map(({ title }, i) => (
            <th key={title} scope="col" className={alignOf(i)}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, row) => (
          <tr key={row}>
            {cells.map((cell, i) => (
              <td key={i} className={alignOf(i)}>
                <CellView cell={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      {total.length > 0 && (
        <tfoot>
          <tr>
            {total.map((cell, i) => (
              <td key={i} className={alignOf(i)}>
                {cell}
              </td>
            ))}
          </tr>
        </tfoot>
      )}
    </table>
  );
}

function CellView({ cell }: { readonly cell: Cell }) {
  if (typeof cell === 'string') return cell;
  return (
    <>
      <span className={css['main']}>{cell.text}</span>
      {cell.below.map((line, i) => (
        <span key={i} className={css['below']}>
          {line}
        </span>
      ))}
    </>
  );
}

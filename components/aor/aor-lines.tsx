import { Fragment, useState } from 'react';
import { i18n } from '#i18n';
import type { Responsibility } from '../../lib/model/aor';
import { LineEditor } from './line-editor';
import { Empty } from '../basics/panel';
import css from './aor-editor.module.css';

interface AorLinesProps {
  /** Lines of a group stand together. */
  readonly lines: readonly Responsibility[];
  readonly openId: string | null;
  readonly onLine: (line: Responsibility, of: string) => void;
  /** Puts a line where another stands. */
  readonly onMove: (id: string, toId: string) => void;
  readonly onRemove: (id: string) => void;
}

/** The lines under their groups, to open, to drag, and to move by keys. */
export function AorLines({ lines, openId, onLine, onMove, onRemove }: AorLinesProps) {
  const [moved, setMoved] = useState('');
  const groups = [...new Set(lines.map(({ group }) => group ?? ''))].filter(Boolean);
  const move = (line: Responsibility, toId: string | undefined, place: number) => {
    if (toId === undefined) return;
    onMove(line.id, toId);
    setMoved(i18n.t('editor.moved', [line.title || i18n.t('line.untitled'), place, lines.length]));
  };
  return (
    <div className={css['lines']}>
      {lines.length === 0 && <Empty>{i18n.t('options.empty')}</Empty>}
      {lines.map((line, i) => (
        <Fragment key={line.id}>
          {groups.length > 0 && (i === 0 || (line.group ?? '') !== (lines[i - 1]?.group ?? '')) && (
            <h3 className={css['group']}>{line.group || i18n.t('editor.noGroup')}</h3>
          )}
          <LineEditor
            line={line}
            groups={groups}
            isOpen={line.id === openId}
            isFirst={i === 0}
            isLast={i === lines.length - 1}
            onChange={(next, of) => onLine(next, `${line.id} ${of}`)}
            onMove={(by) => move(line, lines[i + by]?.id, i + by + 1)}
            onDropHere={(id) => move(lines.find((one) => one.id === id) ?? line, line.id, i + 1)}
            onRemove={() => onRemove(line.id)}
          />
        </Fragment>
      ))}
      <p role="status" className="visually-hidden">
        {moved}
      </p>
    </div>
  );
}

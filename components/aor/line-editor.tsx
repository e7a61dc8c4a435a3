import { useState, type DragEvent, type KeyboardEvent } from 'react';
import { i18n } from '#i18n';
import type { Responsibility } from '../../lib/model/aor';
import { isSetLine } from '../../lib/core/policy/under-policy';
import { hoursText } from '../../lib/locales/format';
import { Button } from '../basics/button';
import { LineFields } from './line-fields';
import { VerdictMark } from '../basics/verdict-mark';
import css from './line-editor.module.css';

/** What a dragged line is known by, in the browser's drag data. */
const DRAGGED = 'application/x-remit-line';

interface LineEditorProps {
  readonly line: Responsibility;
  /** Names of the groups that there are. */
  readonly groups: readonly string[];
  readonly isOpen: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** `of` names the field that was changed. */
  readonly onChange: (line: Responsibility, of: string) => void;
  /** −1 = up, 1 = down. */
  readonly onMove: (by: -1 | 1) => void;
  /** The line with this id was dropped onto this one. */
  readonly onDropHere: (id: string) => void;
  readonly onRemove: () => void;
}

/** One line of the AoR: folded to its summary, or open for editing; to drag by its handle, or by Alt and the arrow keys. */
export function LineEditor(props: LineEditorProps) {
  const { line, groups, isOpen, isFirst, isLast, onChange, onMove, onDropHere, onRemove } = props;
  const isSet = isSetLine(line);
  const { isOver, ...target } = useDropTarget((id) => id !== line.id && onDropHere(id));
  return (
    <details className={`${css['line']} ${isOver ? css['over'] : ''}`} open={isOpen} {...target}>
      <summary onKeyDown={movedByKeys(onMove)}>
        <Handle lineId={line.id} />
        <span className={css['title']}>{line.title || i18n.t('line.untitled')}</span>
        <span className={css['figures']}>{figuresText(line)}</span>
        <VerdictMark verdict={line.scope} />
      </summary>
      <div className={css['fields']}>
        {isSet && <p className={css['set']}>{i18n.t('policy.line')}</p>}
        <fieldset disabled={isSet} className={css['inner']}>
          <LineFields line={line} groups={groups} onChange={onChange} />
        </fieldset>
        <div className={css['actions']}>
          <Button disabled={isFirst} onClick={() => onMove(-1)}>
            {i18n.t('line.up')}
          </Button>
          <Button disabled={isLast} onClick={() => onMove(1)}>
            {i18n.t('line.down')}
          </Button>
          {!isSet && (
            <Button look="plain" className={css['remove']} onClick={onRemove}>
              {i18n.t('line.remove')}
            </Button>
          )}
        </div>
      </div>
    </details>
  );
}

/** Takes what is dragged by a line's handle; `isOver` while it hovers. */
function useDropTarget(onDropped: (id: string) => void) {
  const [isOver, setIsOver] = useState(false);
  return {
    isOver,
    onDragOver: (event: DragEvent) => {
      if (!event.dataTransfer.types.includes(DRAGGED)) return;
      event.preventDefault();
      setIsOver(true);
    },
    onDragLeave: () => setIsOver(false),
    onDrop: (event: DragEvent) => {
      setIsOver(false);
      const id = event.dataTransfer.getData(DRAGGED);
      if (!id) return;
      event.preventDefault();
      onDropped(id);
    },
  };
}

/** Alt with an arrow key moves a line. */
function movedByKeys(onMove: (by: -1 | 1) => void) {
  return (event: KeyboardEvent<HTMLElement>) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
    if (!event.altKey || by === null) return;
    event.preventDefault();
    onMove(by);
    // Browsers take the focus from an element that is put elsewhere.
    const summary = event.currentTarget;
    requestAnimationFrame(() => summary.focus());
  };
}

function Handle({ lineId }: { readonly lineId: string }) {
  return (
    <span
      className={css['handle']}
      draggable
      title={i18n.t('editor.drag')}
      aria-hidden="true"
      onDragStart={({ dataTransfer }) => dataTransfer.setData(DRAGGED, lineId)}
      onClick={(event) => event.preventDefault()}
    >
      ⠿
    </span>
  );
}

function figuresText(line: Responsibility): string {
  if (line.scope === 'outside') return line.owner?.name ?? '';
  const each = line.minutesEach === null ? '' : i18n.t('line.summaryEach', [line.minutesEach]);
  return [i18n.t('line.summaryHours', [hoursText(line.hoursPerWeek)]), each].filter(Boolean).join(' · ');
}

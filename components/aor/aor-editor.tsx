import { useState, type KeyboardEvent } from 'react';
import { i18n } from '#i18n';
import { aorProblems, blocks } from '../../lib/core/aor/aor-problems';
import { grouped, moveLine } from '../../lib/core/aor/move-line';
import type { Aor, Responsibility } from '../../lib/model/aor';
import { AorHead } from './aor-head';
import { AorLines } from './aor-lines';
import { AorProblems } from './aor-problem-list';
import { AorTotal } from './aor-total';
import { Button } from '../basics/button';
import { DraftCheck, type DraftChecks } from './draft-check';
import { useAorDraft } from './use-aor-draft';
import css from './aor-editor.module.css';

interface AorEditorProps extends DraftChecks {
  readonly saved: Aor;
  /** The draft of last time; null = none. */
  readonly kept: Aor | null;
  /** A new id for a line. */
  readonly newId: () => string;
  /** Keeps the draft for the next time; null forgets it. */
  readonly onKeep: (draft: Aor | null) => void;
  /** Resolves when stored; rejects with a reason, and the draft stays. */
  readonly onSave: (aor: Aor) => Promise<void>;
}

type SaveState = 'clean' | 'saved' | { readonly failed: string };

/** Edits a draft of the AoR, which keeps itself; nothing counts before it is saved. */
export function AorEditor({ saved, kept, newId, onKeep, onSave, ...checks }: AorEditorProps) {
  const { draft, isChanged, ...steps } = useAorDraft(saved, kept, onKeep);
  const [openId, setOpenId] = useState<string | null>(null);
  const [state, setState] = useState<SaveState>('clean');
  const problems = aorProblems(draft);
  const change = (part: Partial<Aor>, of: string) => {
    steps.change(part, of);
    setState('clean');
  };
  const addLine = () => {
    const line = { ...EMPTY_LINE, id: newId() };
    change({ lines: grouped([...draft.lines, line]) }, '');
    setOpenId(line.id);
  };
  const save = () =>
    onSave(draft).then(
      () => setState('saved'),
      (error: unknown) => setState({ failed: error instanceof Error ? error.message : String(error) }),
    );
  return (
    <div className={css['editor']} onKeyDown={byKey(steps)}>
      <AorHead aor={draft} change={change} />
      <AorLines
        lines={draft.lines}
        openId={openId}
        onLine={(line, of) =>
          change({ lines: grouped(draft.lines.map((one) => (one.id === line.id ? line : one))) }, of)
        }
        onMove={(id, toId) => change({ lines: moveLine(draft.lines, id, toId) }, '')}
        onRemove={(id) => change({ lines: draft.lines.filter((line) => line.id !== id) }, '')}
      />
      {draft.lines.length > 0 && <DraftCheck draft={draft} isChanged={isChanged} {...checks} />}
      <div className={css['bottom']}>
        <AorTotal aor={draft} />
        {isChanged && <AorProblems problems={problems} />}
        <div className={css['actions']}>
          <Button look="primary" disabled={!isChanged || problems.some(blocks)} onClick={() => void save()}>
            {i18n.t('options.save')}
          </Button>
          <Button onClick={addLine}>{i18n.t('options.addLine')}</Button>
          <StepButtons isChanged={isChanged} {...steps} />
          <span role="status" className={css['state']}>
            {stateText(state, isChanged)}
          </span>
        </div>
      </div>
    </div>
  );
}

type StepButtonsProps = Omit<ReturnType<typeof useAorDraft>, 'draft' | 'change'>;

function StepButtons({ isChanged, canUndo, canRedo, undo, redo, drop }: StepButtonsProps) {
  return (
    <>
      <Button disabled={!canUndo} onClick={undo}>
        {i18n.t('editor.undo')}
      </Button>
      <Button disabled={!canRedo} onClick={redo}>
        {i18n.t('editor.redo')}
      </Button>
      {isChanged && (
        <Button look="plain" onClick={drop}>
          {i18n.t('options.revert')}
        </Button>
      )}
    </>
  );
}

const EMPTY_LINE: Omit<Responsibility, 'id'> = {
  title: '',
  involved: '',
  scope: 'core',
  hoursPerWeek: 1,
  minutesEach: null,
  owner: null,
  askedBy: [],
  words: [],
  examples: [],
};

function byKey(steps: Pick<StepButtonsProps, 'undo' | 'redo'>) {
  return (event: KeyboardEvent) => {
    const act = keyedStep(event);
    if (!act) return;
    event.preventDefault();
    steps[act]();
  };
}

/** Ctrl or ⌘ with Z and Y, as everywhere. */
function keyedStep({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): 'undo' | 'redo' | null {
  if (!ctrlKey && !metaKey) return null;
  if (key.toLowerCase() === 'z') return shiftKey ? 'redo' : 'undo';
  return key.toLowerCase() === 'y' ? 'redo' : null;
}

function stateText(state: SaveState, isChanged: boolean): string {
  if (typeof state === 'object') return i18n.t('options.saveFailed', [state.failed]);
  if (isChanged) return i18n.t('editor.kept');
  return state === 'saved' ? i18n.t('options.saved') : '';
}

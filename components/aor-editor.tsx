import { useState } from 'react';
import { i18n } from '#i18n';
import { aorProblems, blocks, type Problem } from '../lib/core/aor-problems';
import type { Aor, Responsibility } from '../lib/model/aor';
import { AorTotal } from './aor-total';
import { Button } from './button';
import { DraftCheck, type DraftChecks } from './draft-check';
import { Field } from './field';
import { LineEditor } from './line-editor';
import { Empty } from './panel';
import css from './aor-editor.module.css';

interface AorEditorProps extends DraftChecks {
  readonly saved: Aor;
  /** A new id for a line. */
  readonly newId: () => string;
  /** Resolves when stored; rejects with a reason, and the draft stays. */
  readonly onSave: (aor: Aor) => Promise<void>;
}

type SaveState = 'clean' | 'saved' | { readonly failed: string };

/** Edits a draft of the AoR; nothing counts before it is saved. */
export function AorEditor({ saved, newId, onSave, ...checks }: AorEditorProps) {
  const [changed, setChanged] = useState<Aor | null>(null);
  const [openId, setOpenId] = useState<string | null>(null);
  const [state, setState] = useState<SaveState>('clean');
  const draft = changed ?? saved;
  const isChanged = changed !== null && JSON.stringify(changed) !== JSON.stringify(saved);
  const problems = aorProblems(draft);
  const change = (part: Partial<Aor>) => {
    setChanged({ ...draft, ...part });
    setState('clean');
  };
  const addLine = () => {
    const line = { ...EMPTY_LINE, id: newId() };
    change({ lines: [...draft.lines, line] });
    setOpenId(line.id);
  };
  const save = () =>
    onSave(draft).then(
      () => setState('saved'),
      (error: unknown) => setState({ failed: error instanceof Error ? error.message : String(error) }),
    );
  return (
    <div className={css['editor']}>
      <Head aor={draft} change={change} />
      <div className={css['lines']}>
        {draft.lines.length === 0 && <Empty>{i18n.t('options.empty')}</Empty>}
        {draft.lines.map((line, i) => (
          <LineEditor
            key={line.id}
            line={line}
            isOpen={line.id === openId}
            isFirst={i === 0}
            isLast={i === draft.lines.length - 1}
            onChange={(next) => change({ lines: draft.lines.with(i, next) })}
            onMove={(by) => change({ lines: moved(draft.lines, i, by) })}
            onRemove={() => change({ lines: draft.lines.toSpliced(i, 1) })}
          />
        ))}
      </div>
      {draft.lines.length > 0 && <DraftCheck draft={draft} isChanged={isChanged} {...checks} />}
      <div className={css['bottom']}>
        <AorTotal aor={draft} />
        {isChanged && <Problems problems={problems} />}
        <div className={css['actions']}>
          <Button look="primary" disabled={!isChanged || problems.some(blocks)} onClick={() => void save()}>
            {i18n.t('options.save')}
          </Button>
          <Button onClick={addLine}>{i18n.t('options.addLine')}</Button>
          {isChanged && (
            <Button look="plain" onClick={() => setChanged(null)}>
              {i18n.t('options.revert')}
            </Button>
          )}
          <span role="status" className={css['state']}>
            {stateText(state, isChanged)}
          </span>
        </div>
      </div>
    </div>
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

function moved<T>(items: readonly T[], from: number, by: -1 | 1): T[] {
  const item = items[from];
  return item === undefined ? [...items] : items.toSpliced(from, 1).toSpliced(from + by, 0, item);
}

function stateText(state: SaveState, isChanged: boolean): string {
  if (typeof state === 'object') return i18n.t('options.saveFailed', [state.failed]);
  if (isChanged) return i18n.t('options.unsaved');
  return state === 'saved' ? i18n.t('options.saved') : '';
}

interface HeadProps {
  readonly aor: Aor;
  readonly change: (part: Partial<Aor>) => void;
}

function Head({ aor, change }: HeadProps) {
  return (
    <div className={css['head']}>
      <Field label={i18n.t('options.role')}>
        {(ids) => (
          <input
            {...ids}
            maxLength={160}
            value={aor.role}
            onChange={({ target }) => change({ role: target.value })}
          />
        )}
      </Field>
      <Field label={i18n.t('options.goal')}>
        {(ids) => (
          <input
            {...ids}
            maxLength={400}
            value={aor.goal}
            onChange={({ target }) => change({ goal: target.value })}
          />
        )}
      </Field>
      <Field label={i18n.t('options.capacity')}>
        {(ids) => (
          <input
            {...ids}
            type="number"
            min={1}
            max={168}
            value={aor.capacityHours}
            onChange={({ target }) => change({ capacityHours: Number(target.value) })}
          />
        )}
      </Field>
    </div>
  );
}

function Problems({ problems }: { readonly problems: readonly Problem[] }) {
  if (problems.length === 0) return null;
  return (
    <div className={css['problems']} role="alert">
      {problems.some(blocks) && <p>{i18n.t('options.problems')}</p>}
      <ul>
        {problems.map((problem) => (
          <li key={JSON.stringify(problem)}>{problemText(problem)}</li>
        ))}
      </ul>
    </div>
  );
}

function problemText(problem: Problem): string {
  if ('line' in problem)
    return i18n.t(`problem.${problem.kind}`, [i18n.t('problem.lineNumber', [problem.line])]);
  return i18n.t(`problem.${problem.kind}`);
}

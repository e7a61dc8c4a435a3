import { i18n } from '#i18n';
import type { Responsibility } from '../lib/model/aor';
import { Scope } from '../lib/model/scope';
import { hoursText } from '../lib/locales/format';
import { Button } from './button';
import { Field } from './field';
import { ListText } from './list-text';
import { VerdictMark } from './verdict-mark';
import css from './line-editor.module.css';

interface LineEditorProps {
  readonly line: Responsibility;
  readonly isOpen: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onChange: (line: Responsibility) => void;
  /** −1 = up, 1 = down. */
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** One line of the AoR: folded to its summary, or open for editing. */
export function LineEditor({ line, isOpen, isFirst, isLast, onChange, onMove, onRemove }: LineEditorProps) {
  const change = (part: Partial<Responsibility>) => onChange({ ...line, ...part });
  return (
    <details className={css['line']} open={isOpen}>
      <summary>
        <span className={css['title']}>{line.title || i18n.t('line.untitled')}</span>
        <span className={css['figures']}>{figuresText(line)}</span>
        <VerdictMark verdict={line.scope} />
      </summary>
      <div className={css['fields']}>
        <Field label={i18n.t('line.title')}>
          {(ids) => (
            <input
              {...ids}
              maxLength={160}
              value={line.title}
              onChange={({ target }) => change({ title: target.value })}
            />
          )}
        </Field>
        <Field label={i18n.t('line.involved')}>
          {(ids) => (
            <textarea
              {...ids}
              rows={2}
              maxLength={2000}
              value={line.involved}
              onChange={({ target }) => change({ involved: target.value })}
            />
          )}
        </Field>
        <Numbers line={line} change={change} />
        {line.scope === 'outside' && <OwnerFields line={line} change={change} />}
        <Field label={i18n.t('line.words')} hint={i18n.t('line.wordsHint')}>
          {(ids) => (
            <ListText
              {...ids}
              rows={1}
              items={line.words}
              separator=","
              onItems={(words) => change({ words })}
            />
          )}
        </Field>
        <Field label={i18n.t('line.examples')} hint={i18n.t('line.examplesHint')}>
          {(ids) => (
            <ListText
              {...ids}
              rows={4}
              items={line.examples}
              separator={'\n'}
              onItems={(examples) => change({ examples })}
            />
          )}
        </Field>
        <div className={css['actions']}>
          <Button disabled={isFirst} onClick={() => onMove(-1)}>
            {i18n.t('line.up')}
          </Button>
          <Button disabled={isLast} onClick={() => onMove(1)}>
            {i18n.t('line.down')}
          </Button>
          <Button look="plain" className={css['remove']} onClick={onRemove}>
            {i18n.t('line.remove')}
          </Button>
        </div>
      </div>
    </details>
  );
}

interface PartProps {
  readonly line: Responsibility;
  readonly change: (part: Partial<Responsibility>) => void;
}

function Numbers({ line, change }: PartProps) {
  return (
    <div className={css['numbers']}>
      <Field label={i18n.t('line.scope')}>
        {(ids) => (
          <select
            {...ids}
            value={line.scope}
            onChange={({ target }) => change({ scope: Scope.parse(target.value) })}
          >
            <option value="core">{i18n.t('line.scopeCore')}</option>
            <option value="supporting">{i18n.t('line.scopeSupporting')}</option>
            <option value="outside">{i18n.t('line.scopeOutside')}</option>
          </select>
        )}
      </Field>
      <Field label={i18n.t('line.hours')}>
        {(ids) => (
          <input
            {...ids}
            type="number"
            min={0}
            max={168}
            step={0.25}
            value={line.hoursPerWeek}
            onChange={({ target }) => change({ hoursPerWeek: Number(target.value) })}
          />
        )}
      </Field>
      <Field label={i18n.t('line.minutes')}>
        {(ids) => (
          <input
            {...ids}
            type="number"
            min={1}
            max={10080}
            value={line.minutesEach ?? ''}
            onChange={({ target }) => change({ minutesEach: target.value ? Number(target.value) : null })}
          />
        )}
      </Field>
    </div>
  );
}

function OwnerFields({ line, change }: PartProps) {
  const owner = line.owner ?? { name: '', contact: '' };
  const changeOwner = (part: Partial<typeof owner>) => {
    const next = { ...owner, ...part };
    change({ owner: next.name || next.contact ? next : null });
  };
  return (
    <div className={css['owner']}>
      <Field label={i18n.t('line.owner')}>
        {(ids) => (
          <input
            {...ids}
            maxLength={120}
            value={owner.name}
            onChange={({ target }) => changeOwner({ name: target.value })}
          />
        )}
      </Field>
      <Field label={i18n.t('line.contact')}>
        {(ids) => (
          <input
            {...ids}
            maxLength={200}
            value={owner.contact}
            onChange={({ target }) => changeOwner({ contact: target.value })}
          />
        )}
      </Field>
    </div>
  );
}

function figuresText(line: Responsibility): string {
  if (line.scope === 'outside') return line.owner?.name ?? '';
  const each = line.minutesEach === null ? '' : i18n.t('line.summaryEach', [line.minutesEach]);
  return [i18n.t('line.summaryHours', [hoursText(line.hoursPerWeek)]), each].filter(Boolean).join(' · ');
}

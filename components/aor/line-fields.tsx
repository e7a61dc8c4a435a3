import { i18n } from '#i18n';
import { withDerivedHours } from '../../lib/core/aor/derived-hours';
import type { Responsibility } from '../../lib/model/aor';
import { Scope } from '../../lib/model/scope';
import { AskedBy } from './asked-by';
import { Field } from '../basics/field';
import { LineEffort } from './line-effort';
import { LineGroup } from './line-group';
import { LineOwner } from './line-owner';
import { ListText } from '../basics/list-text';
import css from './line-editor.module.css';

interface LineFieldsProps {
  readonly line: Responsibility;
  readonly groups: readonly string[];
  readonly onChange: (line: Responsibility, of: string) => void;
}

/** Every field of a line. */
export function LineFields({ line, groups, onChange }: LineFieldsProps) {
  const change = (part: Partial<Responsibility>) =>
    onChange(withDerivedHours({ ...line, ...part }), Object.keys(part).join());
  return (
    <>
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
      <Field label={i18n.t('line.involved')} hint={i18n.t('line.involvedHint')}>
        {(ids) => (
          <textarea
            {...ids}
            rows={3}
            maxLength={2000}
            value={line.involved}
            onChange={({ target }) => change({ involved: target.value })}
          />
        )}
      </Field>
      <div className={css['pair']}>
        <Field label={i18n.t('line.scope')}>
          {(ids) => (
            <select
              {...ids}
              value={line.scope}
              onChange={({ target }) => change(ofScope(Scope.parse(target.value)))}
            >
              <option value="core">{i18n.t('line.scopeCore')}</option>
              <option value="supporting">{i18n.t('line.scopeSupporting')}</option>
              <option value="outside">{i18n.t('line.scopeOutside')}</option>
            </select>
          )}
        </Field>
        <LineGroup
          group={line.group ?? ''}
          groups={groups}
          onGroup={(group) => change({ group: group || undefined })}
        />
      </div>
      <LineEffort line={line} change={change} />
      {line.scope === 'outside' && <LineOwner line={line} change={change} />}
      <AskedBy chosen={line.askedBy} onChange={(askedBy) => change({ askedBy })} />
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
    </>
  );
}

/** Work of somebody else has no planned hours. */
function ofScope(scope: Scope): Partial<Responsibility> {
  return scope === 'outside' ? { scope, hoursPerWeek: 0 } : { scope };
}

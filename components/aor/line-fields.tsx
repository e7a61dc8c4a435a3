import { i18n } from '#i18n';
import { withDerivedHours } from '../../lib/core/aor/derived-hours';
import type { Responsibility } from '../../lib/model/aor';
import { Scope } from '../../lib/model/scope';
import { AskedBy } from './asked-by';
import { TextAreaField, TextField } from '../basics/text-field';
import { ChoiceField } from '../basics/choice-field';
import { LineEffort } from './line-effort';
import { LineGroup } from './line-group';
import { LineOwner } from './line-owner';
import { ListField } from '../basics/list-field';
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
      <TextField
        label={i18n.t('line.title')}
        maxLength={160}
        value={line.title}
        onText={(text) => change({ title: text })}
      />
      <TextAreaField
        label={i18n.t('line.involved')}
        hint={i18n.t('line.involvedHint')}
        rows={3}
        maxLength={2000}
        value={line.involved}
        onText={(text) => change({ involved: text })}
      />
      <div className={css['pair']}>
        <ScopeChoice scope={line.scope} onScope={(scope) => change(ofScope(scope))} />
        <LineGroup
          group={line.group ?? ''}
          groups={groups}
          onGroup={(group) => change({ group: group || undefined })}
        />
      </div>
      <LineEffort line={line} change={change} />
      {line.scope === 'outside' && <LineOwner line={line} change={change} />}
      <AskedBy chosen={line.askedBy} onChange={(askedBy) => change({ askedBy })} />
      <ListField
        label={i18n.t('line.words')}
        hint={i18n.t('line.wordsHint')}
        items={line.words}
        separator=","
        onItems={(words) => change({ words })}
      />
      <ListField
        label={i18n.t('line.examples')}
        hint={i18n.t('line.examplesHint')}
        rows={4}
        items={line.examples}
        separator={'\n'}
        onItems={(examples) => change({ examples })}
      />
    </>
  );
}

/** Work of somebody else has no planned hours. */
function ofScope(scope: Scope): Partial<Responsibility> {
  return scope === 'outside' ? { scope, hoursPerWeek: 0 } : { scope };
}

interface ScopeChoiceProps {
  readonly scope: Scope;
  readonly onScope: (scope: Scope) => void;
}

function ScopeChoice({ scope, onScope }: ScopeChoiceProps) {
  return (
    <ChoiceField label={i18n.t('line.scope')} value={scope} onChoice={(value) => onScope(Scope.parse(value))}>
      <option value="core">{i18n.t('line.scopeCore')}</option>
      <option value="supporting">{i18n.t('line.scopeSupporting')}</option>
      <option value="outside">{i18n.t('line.scopeOutside')}</option>
    </ChoiceField>
  );
}

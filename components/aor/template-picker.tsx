import { useState } from 'react';
import { i18n } from '#i18n';
import { findTemplates } from '../../lib/core/templates/find-templates';
import type { Template } from '../../lib/core/templates/template';
import { hoursText } from '../../lib/locales/format';
import type { Aor } from '../../lib/model/aor';
import { Button } from '../basics/button';
import { TextField } from '../basics/text-field';
import { ChoiceField } from '../basics/choice-field';
import { VerdictMark } from '../basics/verdict-mark';
import css from './template-picker.module.css';

interface TemplatePickerProps {
  readonly templates: readonly Template[];
  /** Whether there are lines that a template would replace; it then asks first. */
  readonly replaces: boolean;
  /** Rejects with a reason when it was not stored. */
  readonly onUse: (aor: Aor) => Promise<void>;
}

/** Finds a ready-made AoR by title, shows what is in it, and takes it over. */
export function TemplatePicker({ templates, replaces, onUse }: TemplatePickerProps) {
  const [typed, setTyped] = useState('');
  const [chosenId, setChosenId] = useState('');
  const found = findTemplates(typed, templates);
  const chosen = found.find(({ id }) => id === chosenId) ?? found[0];
  return (
    <div className={css['picker']}>
      <TextField
        label={i18n.t('template.search')}
        hint={i18n.t('template.count', found.length)}
        type="search"
        maxLength={80}
        value={typed}
        onText={setTyped}
      />
      {chosen ? (
        <>
          <ChoiceField label={i18n.t('template.role')} size={6} value={chosen.id} onChoice={setChosenId}>
            {found.map(({ id, aor }) => (
              <option key={id} value={id}>
                {i18n.t('template.option', aor.lines.length, [aor.role, aor.lines.length])}
              </option>
            ))}
          </ChoiceField>
          <Contents template={chosen} />
          <UseButton key={chosen.id} aor={chosen.aor} replaces={replaces} onUse={onUse} />
        </>
      ) : (
        <p role="status">{i18n.t('template.none')}</p>
      )}
    </div>
  );
}

function Contents({ template: { aor, alsoKnownAs } }: { readonly template: Template }) {
  return (
    <div className={css['contents']}>
      <p className={css['also']}>{i18n.t('template.also', [alsoKnownAs.join(', ')])}</p>
      <p>{aor.goal}</p>
      <ul>
        {aor.lines.map((line) => (
          <li key={line.id}>
            <VerdictMark verdict={line.scope} />
            <span>{line.title}</span>
            <span className={css['figure']}>
              {line.owner?.name ?? i18n.t('line.summaryHours', [hoursText(line.hoursPerWeek)])}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface UseButtonProps {
  readonly aor: Aor;
  readonly replaces: boolean;
  readonly onUse: (aor: Aor) => Promise<void>;
}

function UseButton({ aor, replaces, onUse }: UseButtonProps) {
  const [isAsking, setIsAsking] = useState(false);
  const [failed, setFailed] = useState('');
  const use = () => {
    setIsAsking(false);
    onUse(aor).catch((error: unknown) => setFailed(error instanceof Error ? error.message : String(error)));
  };
  if (isAsking) {
    return (
      <div className={css['actions']} role="alert">
        <span>{i18n.t('template.confirm')}</span>
        <Button look="primary" onClick={use}>
          {i18n.t('template.replace')}
        </Button>
        <Button onClick={() => setIsAsking(false)}>{i18n.t('template.keep')}</Button>
      </div>
    );
  }
  return (
    <div className={css['actions']}>
      <Button look="primary" onClick={replaces ? () => setIsAsking(true) : use}>
        {i18n.t('template.use')}
      </Button>
      <span role="status">{failed && i18n.t('options.saveFailed', [failed])}</span>
    </div>
  );
}

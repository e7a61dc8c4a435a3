import { i18n } from '#i18n';
import type { FigureName } from '../../lib/core/figures/entries';
import type { DayRange } from '../../lib/core/figures/range';
import { Audience, PackPart } from '../../lib/model/pack';
import css from './pack-choices.module.css';

export interface PackChoice {
  readonly audience: Audience;
  readonly parts: ReadonlySet<PackPart>;
  /** People by name instead of by where they stand. */
  readonly hasNames: boolean;
}

interface PackChoicesProps {
  readonly choice: PackChoice;
  readonly range: DayRange;
  readonly onChange: (choice: PackChoice) => void;
}

/** The figures of the sheet whose entries can be looked at. */
const FIGURES: readonly FigureName[] = ['core', 'creep', 'absorbed', 'handedBack', 'estimated', 'sample'];

/** For whom, and what is laid before them; every part can be left out. */
export function PackChoices({ choice, range, onChange }: PackChoicesProps) {
  const toggle = (part: PackPart) => {
    const parts = new Set(choice.parts);
    if (!parts.delete(part)) parts.add(part);
    onChange({ ...choice, parts });
  };
  return (
    <>
      <fieldset className={css['choices']}>
        <legend>{i18n.t('pack.audience')}</legend>
        {Audience.options.map((audience) => (
          <label key={audience}>
            <input
              type="radio"
              name="audience"
              checked={choice.audience === audience}
              onChange={() => onChange({ ...choice, audience })}
            />
            {i18n.t(`audience.${audience}`)}
          </label>
        ))}
      </fieldset>
      <fieldset className={css['choices']}>
        <legend>{i18n.t('pack.parts')}</legend>
        {PackPart.options.map((part) => (
          <label key={part}>
            <input type="checkbox" checked={choice.parts.has(part)} onChange={() => toggle(part)} />
            {i18n.t(`packPart.${part}`)}
          </label>
        ))}
        <label>
          <input
            type="checkbox"
            checked={choice.hasNames}
            onChange={({ target }) => onChange({ ...choice, hasNames: target.checked })}
          />
          {i18n.t('pack.names')}
        </label>
      </fieldset>
      <EntryLinks range={range} />
    </>
  );
}

function EntryLinks({ range }: Pick<PackChoicesProps, 'range'>) {
  return (
    <div className={css['choices']}>
      <h2>{i18n.t('pack.entries')}</h2>
      {FIGURES.map((name) => (
        <a
          key={name}
          href={`/dashboard.html?entries=${name}&from=${range.firstDay}&to=${range.lastDay}`}
          target="_blank"
          rel="noreferrer"
        >
          {i18n.t(`figureName.${name}`)}
        </a>
      ))}
    </div>
  );
}

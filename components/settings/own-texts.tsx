import { useState } from 'react';
import { i18n } from '#i18n';
import { TEXTS, type TextId, type Wording } from '../../lib/core/answer/texts';
import { ownTextId, WORDINGS, type WordingName } from '../../lib/core/answer/wordings';
import { Button } from '../basics/button';
import { Field } from '../basics/field';
import css from './own-texts.module.css';

interface OwnTextsProps {
  readonly texts: Readonly<Record<string, string>>;
  readonly onChange: (texts: Record<string, string>) => void;
}

const IDS = Object.keys(TEXTS) as TextId[];
const WORDING_NAMES = Object.keys(WORDINGS) as WordingName[];

/** Every sentence that drafts are made of, by language and form of address, to be put in the person's own words; saved as they change. */
export function OwnTexts({ texts, onChange }: OwnTextsProps) {
  const [wording, setWording] = useState<WordingName>('en');
  const shipped = WORDINGS[wording];
  const change = (id: TextId, text: string) => {
    const name = ownTextId(wording, id);
    const others = Object.fromEntries(Object.entries(texts).filter(([other]) => other !== name));
    onChange(text.trim() && text !== shipped[id] ? { ...others, [name]: text } : others);
  };
  return (
    <details className={css['texts']}>
      <summary>{i18n.t('answers.texts')}</summary>
      <p className={css['hint']}>{i18n.t('answers.textsHint', [slotsIn(shipped)])}</p>
      <div className={css['list']}>
        <WordingChoice chosen={wording} onChoose={setWording} />
        {IDS.map((id) => (
          <OwnText
            key={`${wording} ${id}`}
            label={nameOf(id)}
            language={wording.slice(0, 2)}
            shipped={shipped[id]}
            own={texts[ownTextId(wording, id)]}
            onChange={(text) => change(id, text)}
          />
        ))}
      </div>
    </details>
  );
}

interface WordingChoiceProps {
  readonly chosen: WordingName;
  readonly onChoose: (wording: WordingName) => void;
}

function WordingChoice({ chosen, onChoose }: WordingChoiceProps) {
  return (
    <Field label={i18n.t('wording.choice')}>
      {(field) => (
        <select
          {...field}
          value={chosen}
          onChange={({ target }) =>
            onChoose(WORDING_NAMES.find((wording) => wording === target.value) ?? chosen)
          }
        >
          {WORDING_NAMES.map((wording) => (
            <option key={wording} value={wording}>
              {i18n.t(`wording.${wording.replace('-', '_') as Underscored<WordingName>}`)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface OwnTextProps {
  readonly label: string;
  readonly language: string;
  readonly shipped: string;
  readonly own: string | undefined;
  /** Gets the new text when the field is left; empty when the shipped one is to come back. */
  readonly onChange: (text: string) => void;
}

function OwnText({ label, language, shipped, own, onChange }: OwnTextProps) {
  return (
    <Field label={label}>
      {(field) => (
        <span className={css['row']}>
          <input
            {...field}
            lang={language}
            maxLength={600}
            defaultValue={own ?? shipped}
            key={own === undefined ? 'default' : 'own'}
            onBlur={({ target }) => onChange(target.value)}
          />
          {own !== undefined && (
            <Button look="plain" onClick={() => onChange('')}>
              {i18n.t('answers.reset')}
            </Button>
          )}
        </span>
      )}
    </Field>
  );
}

function slotsIn(texts: Wording): string {
  return [...new Set(Object.values(texts).flatMap((text) => text.match(/\{\w+\}/g) ?? []))].join(' ');
}

/** "No · to a manager" */
function nameOf(id: TextId): string {
  const [part = '', narrow] = id.split('.');
  const name = i18n.t(`text.${part as PartName}`);
  return narrow ? `${name} · ${i18n.t(`textFor.${narrow as Narrow}`)}` : name;
}

type Split<T extends string> = T extends `${infer P}.${infer N}` ? [P, N] : [T, never];
/** Names of interface texts have no hyphens. */
type Underscored<T extends string> = T extends `${infer P}-${infer N}` ? `${P}_${N}` : T;
type PartName = Split<TextId>[0];
type Narrow = Split<TextId>[1];

import { i18n } from '#i18n';
import { TEXTS, type TextId } from '../lib/core/answer/texts';
import { Button } from './button';
import { Field } from './field';
import css from './own-texts.module.css';

interface OwnTextsProps {
  readonly texts: Readonly<Record<string, string>>;
  readonly onChange: (texts: Record<string, string>) => void;
}

const SLOTS = [...new Set(Object.values(TEXTS).flatMap((text) => text.match(/\{\w+\}/g) ?? []))].join(' ');

/** Every sentence that drafts are made of, to be put in the person's own words; saved as they change. */
export function OwnTexts({ texts, onChange }: OwnTextsProps) {
  const ids = Object.keys(TEXTS) as TextId[];
  const change = (id: TextId, text: string) => {
    const others = Object.fromEntries(Object.entries(texts).filter(([other]) => other !== id));
    onChange(text.trim() && text !== TEXTS[id] ? { ...others, [id]: text } : others);
  };
  return (
    <details className={css['texts']}>
      <summary>{i18n.t('answers.texts')}</summary>
      <p className={css['hint']}>{i18n.t('answers.textsHint', [SLOTS])}</p>
      <div className={css['list']}>
        {ids.map((id) => (
          <Field key={id} label={nameOf(id)}>
            {(field) => (
              <span className={css['row']}>
                <input
                  {...field}
                  maxLength={600}
                  defaultValue={texts[id] ?? TEXTS[id]}
                  key={texts[id] === undefined ? 'default' : 'own'}
                  onBlur={({ target }) => change(id, target.value)}
                />
                {texts[id] !== undefined && (
                  <Button look="plain" onClick={() => change(id, '')}>
                    {i18n.t('answers.reset')}
                  </Button>
                )}
              </span>
            )}
          </Field>
        ))}
      </div>
    </details>
  );
}

/** "No · to a manager" */
function nameOf(id: TextId): string {
  const [part = '', narrow] = id.split('.');
  const name = i18n.t(`text.${part as PartName}`);
  return narrow ? `${name} · ${i18n.t(`textFor.${narrow as Narrow}`)}` : name;
}

type Split<T extends string> = T extends `${infer P}.${infer N}` ? [P, N] : [T, never];
type PartName = Split<TextId>[0];
type Narrow = Split<TextId>[1];

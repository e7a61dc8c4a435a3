import { i18n } from '#i18n';
import type { FigureName } from '../../lib/core/figures/entries';
import { Button } from '../basics/button';
import css from './figure.module.css';

interface FigureTileProps {
  readonly name: FigureName;
  /** "71%", "7.5 h", or why there is none. */
  readonly value: string;
  /** What it was computed from. */
  readonly basis?: string;
  /** `head` = the first thing to be seen, `small` = one in a strip that says once how all are counted. */
  readonly size?: 'head' | 'small';
  readonly onEntries: (name: FigureName) => void;
}

/** A figure with what it rests on, how it is defined, and the way to its entries. */
export function FigureTile({ name, value, basis = '', size, onEntries }: FigureTileProps) {
  const title = i18n.t(`figureName.${name}`);
  return (
    <section className={`${css['tile']} ${size ? css[size] : ''}`} aria-label={title}>
      <h2>{title}</h2>
      <p className={css['value']}>{value}</p>
      {basis && <p className={css['basis']}>{basis}</p>}
      {size !== 'small' && <p className={css['definition']}>{i18n.t(`figureDefinition.${name}`)}</p>}
      <Button
        look="plain"
        className={css['entries']}
        aria-label={i18n.t('figures.entriesOf', [title])}
        onClick={() => onEntries(name)}
      >
        {i18n.t('figures.entries')}
      </Button>
    </section>
  );
}

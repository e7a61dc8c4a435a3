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
  readonly isHead?: boolean;
  readonly onEntries: (name: FigureName) => void;
}

/** A figure with what it rests on, how it is defined, and the way to its entries. */
export function FigureTile({ name, value, basis = '', isHead = false, onEntries }: FigureTileProps) {
  const title = i18n.t(`figureName.${name}`);
  return (
    <section className={`${css['tile']} ${isHead ? css['head'] : ''}`} aria-label={title}>
      <h2>{title}</h2>
      <p className={css['value']}>{value}</p>
      {basis && <p className={css['basis']}>{basis}</p>}
      <p className={css['definition']}>{i18n.t(`figureDefinition.${name}`)}</p>
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

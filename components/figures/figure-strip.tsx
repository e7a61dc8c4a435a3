import { i18n } from '#i18n';
import type { FigureName } from '../../lib/core/figures/entries';
import type { RangeFigures } from '../../lib/core/figures/range-figures';
import { hoursBasis, hoursValue, percentText } from './figure-text';
import { FigureTile } from './figure-tile';
import css from './figure.module.css';

interface FigureStripProps {
  readonly figures: RangeFigures;
  readonly onEntries: (name: FigureName) => void;
}

const NAMES = ['yesRate', 'coreOfAccepted', 'overBudget', 'estimated', 'sample'] as const;

/** The figures that explain the headline ones, side by side, with their definitions folded below. */
export function FigureStrip({ figures, onEntries }: FigureStripProps) {
  return (
    <div className={css['strip']}>
      <div className={css['small-figures']}>
        {NAMES.map((name) => (
          <FigureTile key={name} size="small" name={name} onEntries={onEntries} {...shown(figures, name)} />
        ))}
      </div>
      <details className={css['definitions']}>
        <summary>{i18n.t('figures.howCounted')}</summary>
        <dl>
          {NAMES.map((name) => (
            <div key={name}>
              <dt>{i18n.t(`figureName.${name}`)}</dt>
              <dd>{i18n.t(`figureDefinition.${name}`)}</dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  );
}

/** The figure itself, and what it was computed from. */
function shown(figures: RangeFigures, name: (typeof NAMES)[number]): { value: string; basis?: string } {
  const { coreOfAccepted, yesRate, estimated } = figures;
  switch (name) {
    case 'yesRate': {
      const basis = i18n.t('figures.basisAsks', yesRate.whole, [yesRate.part, yesRate.whole]);
      return { value: percentText(yesRate), basis };
    }
    case 'coreOfAccepted':
      return { value: percentText(coreOfAccepted), basis: hoursBasis(coreOfAccepted) };
    case 'overBudget':
      return { value: hoursValue(figures.overBudgetHours) };
    case 'estimated':
      return { value: percentText(estimated), basis: hoursBasis(estimated) };
    case 'sample':
      return { value: String(figures.sample), basis: i18n.t('figures.openAsks', [figures.open]) };
  }
}

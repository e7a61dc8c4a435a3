import { i18n } from '#i18n';
import type { FigureName } from '../../lib/core/figures/entries';
import type { RangeFigures } from '../../lib/core/figures/range-figures';
import { FigureStrip } from './figure-strip';
import { FigureTile } from './figure-tile';
import { hoursBasis, hoursValue, percentText } from './figure-text';
import css from './figure.module.css';

interface FigureListProps {
  readonly figures: RangeFigures;
  readonly onEntries: (name: FigureName) => void;
}

/** The headline figures of a range. */
export function FigureList({ figures, onEntries }: FigureListProps) {
  const { core, creepByCount, creepByHours } = figures;
  const weeks = i18n.t('figures.countedWeeks', figures.weeks, [figures.countedWeeks, figures.weeks]);
  const creep = i18n.t('figures.creepBasis', creepByCount.whole, [
    creepByCount.part,
    creepByCount.whole,
    creepByHours.percent === null ? '–' : Math.round(creepByHours.percent),
  ]);
  const tile = { onEntries };
  return (
    <div className={css['grid']}>
      <FigureTile
        {...tile}
        size="head"
        name="core"
        value={percentText(core)}
        basis={`${hoursBasis(core)}; ${weeks}`}
      />
      <FigureTile {...tile} name="creep" value={percentText(creepByCount)} basis={creep} />
      <FigureTile {...tile} name="absorbed" value={hoursValue(figures.absorbedHours)} />
      <FigureTile {...tile} name="handedBack" value={hoursValue(figures.handedBackHours)} />
      <FigureStrip figures={figures} onEntries={onEntries} />
    </div>
  );
}

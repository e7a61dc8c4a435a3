import { i18n } from '#i18n';
import type { FigureName } from '../../lib/core/figures/entries';
import type { RangeFigures, Share } from '../../lib/core/figures/range-figures';
import { hoursText } from '../../lib/locales/format';
import { FigureTile } from './figure-tile';
import css from './figure.module.css';

interface FigureListProps {
  readonly figures: RangeFigures;
  readonly onEntries: (name: FigureName) => void;
}

/** The headline figures of a range. */
export function FigureList({ figures, onEntries }: FigureListProps) {
  const { core, coreOfAccepted, creepByCount, creepByHours, yesRate, estimated } = figures;
  const weeks = i18n.t('figures.countedWeeks', figures.weeks, [figures.countedWeeks, figures.weeks]);
  const creep = i18n.t('figures.creepBasis', creepByCount.whole, [
    creepByCount.part,
    creepByCount.whole,
    creepByHours.percent === null ? '–' : Math.round(creepByHours.percent),
  ]);
  const asked = i18n.t('figures.basisAsks', yesRate.whole, [yesRate.part, yesRate.whole]);
  const tile = { onEntries };
  return (
    <div className={css['grid']}>
      <FigureTile
        {...tile}
        isHead
        name="core"
        value={percentText(core)}
        basis={`${hoursBasis(core)}; ${weeks}`}
      />
      <FigureTile {...tile} name="creep" value={percentText(creepByCount)} basis={creep} />
      <FigureTile {...tile} name="absorbed" value={hoursValue(figures.absorbedHours)} />
      <FigureTile {...tile} name="handedBack" value={hoursValue(figures.handedBackHours)} />
      <FigureTile {...tile} name="yesRate" value={percentText(yesRate)} basis={asked} />
      <FigureTile
        {...tile}
        name="coreOfAccepted"
        value={percentText(coreOfAccepted)}
        basis={hoursBasis(coreOfAccepted)}
      />
      <FigureTile {...tile} name="overBudget" value={hoursValue(figures.overBudgetHours)} />
      <FigureTile {...tile} name="estimated" value={percentText(estimated)} basis={hoursBasis(estimated)} />
      <FigureTile
        {...tile}
        name="sample"
        value={String(figures.sample)}
        basis={i18n.t('figures.openAsks', [figures.open])}
      />
    </div>
  );
}

function percentText({ percent }: Share): string {
  return percent === null ? '–' : i18n.t('figures.percent', [Math.round(percent)]);
}

function hoursValue(hours: number): string {
  return i18n.t('figures.hours', [hoursText(hours)]);
}

/** "31 of 40 h", or that there are too few asks. */
function hoursBasis({ part, whole, percent }: Share): string {
  if (percent === null) return i18n.t('figures.tooFew');
  return i18n.t('figures.basisHours', [hoursText(part), hoursText(whole)]);
}

import type { Ask } from '../../model/ask';
import type { Verdict } from '../../model/scope';
import { isAccepted, isRefusal } from '../tally/accepted';
import { askerKey } from '../tally/asker-key';
import { seenHour } from '../tally/seen-hour';
import { weekdayOf } from '../basics/week';
import type { CountedAnswer } from './ask-counts';
import type { DayRange } from './range';

/** The headline figures that a person can look behind. */
export type FigureName =
  | 'core'
  | 'coreOfAccepted'
  | 'creep'
  | 'yesRate'
  | 'absorbed'
  | 'handedBack'
  | 'overBudget'
  | 'estimated'
  | 'sample';

const accepted = ({ answer }: Ask): boolean => isAccepted(answer?.kind ?? 'open');
const refused = ({ answer }: Ask): boolean => answer !== null && isRefusal(answer.kind);
const asked = ({ origin }: Ask): boolean => origin !== 'log';
const outside = ({ judgement }: Ask): boolean => judgement.verdict === 'outside';

/** Whether an ask is one of the entries behind a figure. */
export const IS_ENTRY_OF: Readonly<Record<FigureName, (ask: Ask) => boolean>> = {
  core: (ask) => accepted(ask) && (outside(ask) || ask.judgement.verdict === 'supporting'),
  coreOfAccepted: accepted,
  creep: (ask) => asked(ask) && outside(ask) && accepted(ask),
  yesRate: (ask) => asked(ask) && outside(ask) && (accepted(ask) || refused(ask)),
  absorbed: (ask) => outside(ask) && accepted(ask),
  handedBack: (ask) => outside(ask) && refused(ask),
  overBudget: (ask) =>
    outside(ask) && accepted(ask) && ask.answer?.overBudget === true && ask.answer.reason === undefined,
  estimated: (ask) => accepted(ask) && ask.minutesFrom !== 'person',
  sample: (ask) => asked(ask) && ask.answer?.kind !== 'not-an-ask',
};

export function isFigureName(name: string): name is FigureName {
  return Object.hasOwn(IS_ENTRY_OF, name);
}

/** What a figure, or a part of a chart, stands for; what is left out may be anything. */
export interface EntryFilter {
  readonly figure: FigureName | 'accepted' | 'seen';
  /** Any of these ranges of days. */
  readonly ranges?: readonly DayRange[];
  readonly verdict?: Verdict;
  readonly answers?: readonly CountedAnswer[];
  /** Any of these lines; an empty name = no line. */
  readonly lineIds?: readonly string[];
  /** None of these lines, and not of their names: what fits no line that there is. */
  readonly otherThan?: readonly string[];
  /** Any of these people, see `askerKey`. */
  readonly askers?: readonly string[];
  /** What the person said came of it. */
  readonly outcome?: 'fine' | 'trouble' | 'unsaid';
  /** Seen in this hour (0–23) of this weekday (1 = Monday … 7). */
  readonly at?: { readonly weekday: number; readonly hour: number };
}

const IS_SORT: Readonly<Record<EntryFilter['figure'], (ask: Ask) => boolean>> = {
  ...IS_ENTRY_OF,
  accepted,
  seen: (ask) => seenHour(ask) !== null,
};

/** Whether an ask is one of the entries that a filter lets through. */
export function isEntry(filter: EntryFilter, ask: Ask): boolean {
  const { figure, ranges, verdict, answers, lineIds, otherThan, askers, outcome, at } = filter;
  const lineId = ask.judgement.lineId ?? '';
  const answer = ask.answer?.kind ?? 'open';
  return (
    IS_SORT[figure](ask) &&
    (!ranges || ranges.some(({ firstDay, lastDay }) => firstDay <= ask.day && ask.day <= lastDay)) &&
    (!verdict || ask.judgement.verdict === verdict) &&
    (!answers || answers.some((one) => one === answer)) &&
    (!lineIds || lineIds.includes(lineId)) &&
    !otherThan?.includes(lineId) &&
    (!askers || askers.includes(askerKey(ask.author))) &&
    (!outcome || outcomeOf(ask) === outcome) &&
    (!at || (seenHour(ask) === at.hour && weekdayOf(ask.day) === at.weekday))
  );
}

/** What came of a refusal, as far as the person said. */
function outcomeOf({ answer }: Ask): 'fine' | 'trouble' | 'unsaid' {
  const outcome = answer?.outcome;
  return outcome === 'fine' || outcome === 'trouble' ? outcome : 'unsaid';
}

import type { Ask } from '../../model/ask';
import { isAccepted, isRefusal } from '../tally/accepted';

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

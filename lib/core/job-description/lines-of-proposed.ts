import type { Responsibility } from '../../model/aor';
import type { ProposedLine } from './proposed-line';

/** Proposals as lines of an AoR, ready to be edited further. `newId` gives an id for each. */
export function linesOfProposed(proposed: readonly ProposedLine[], newId: () => string): Responsibility[] {
  return proposed.map(({ title, involved, scope, hoursPerWeek, owner }) => ({
    id: newId(),
    title: title.slice(0, 160),
    involved: involved.slice(0, 2000),
    scope,
    hoursPerWeek: scope === 'outside' ? 0 : hoursPerWeek,
    minutesEach: null,
    owner: scope === 'outside' && owner ? { name: owner.slice(0, 120), contact: '' } : null,
    askedBy: [],
    words: [],
    examples: [],
  }));
}

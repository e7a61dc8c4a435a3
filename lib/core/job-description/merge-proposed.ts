import type { ProposedLine } from './proposed-line';

/** Two proposals as one: the first keeps its title, the other becomes a step of it, hours add up. */
export function mergeProposed<T extends ProposedLine>(first: T, other: ProposedLine): T {
  const steps = [first.involved, other.title, other.involved].filter(Boolean);
  return {
    ...first,
    involved: [...new Set(steps)].join('\n').slice(0, 2000),
    hoursPerWeek: Math.min(168, first.hoursPerWeek + other.hoursPerWeek),
    often: first.often ?? other.often,
    owner: first.owner || other.owner,
  };
}

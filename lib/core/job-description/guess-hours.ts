import type { Found, ProposedLine } from './proposed-line';

/** Some of the week is nobody's plan. */
const PLANNED = 0.9;
const WEIGHTS = { core: 2, supporting: 1, outside: 0 };

/**
 * Hours a week of each line: as said, by the share that is said, or else of what is left by weight, core twice supporting. To
 * half an hour, at least half an hour; none for work of others.
 */
export function guessHours(found: readonly Found[], capacityHours: number): ProposedLine[] {
  const said = found.map((line) => saidHours(line, capacityHours));
  const taken = said.reduce<number>((sum, hours) => sum + (hours ?? 0), 0);
  const weightOf = (line: Found, i: number) => (said[i] === null ? WEIGHTS[line.scope] : 0);
  const weights = found.reduce((sum, line, i) => sum + weightOf(line, i), 0);
  const left = Math.max(0, capacityHours * PLANNED - taken);
  return found.map(({ time: _, ...line }, i) => {
    const hours = said[i] ?? (left * WEIGHTS[line.scope]) / Math.max(1, weights);
    const hoursPerWeek =
      line.scope === 'outside' ? 0 : Math.min(168, Math.max(0.5, Math.round(hours * 2) / 2));
    return { ...line, hoursPerWeek };
  });
}

function saidHours({ time, scope }: Found, capacityHours: number): number | null {
  if (scope === 'outside') return 0;
  if (time.percent !== null) return (time.percent / 100) * capacityHours;
  return time.hours;
}

import type { Aor, Responsibility } from '../../model/aor';
import { plannedHours } from '../tally/week-figures';

type LineProblem =
  'noTitle' | 'sameTitle' | 'hours' | 'minutes' | 'minutesOrder' | 'often' | 'outsideHours' | 'owner';

/** What is wrong with an AoR; `line` is the number of the line, from 1. */
export type Problem =
  | { readonly kind: 'noLines' | 'noCore' | 'capacity' | 'overCapacity' }
  | {
      readonly kind: LineProblem;
      readonly line: number;
      readonly id: string;
    };

/** Problems that forbid saving come with `blocks`; the others are warnings. */
export function blocks(problem: Problem): boolean {
  return !['noCore', 'overCapacity', 'outsideHours', 'owner', 'noLines', 'sameTitle'].includes(problem.kind);
}

/** Everything that should be mended in an AoR, in reading order. */
export function aorProblems(aor: Aor): Problem[] {
  const problems: Problem[] = [];
  if (!(aor.capacityHours >= 1 && aor.capacityHours <= 168)) problems.push({ kind: 'capacity' });
  if (aor.lines.length === 0) problems.push({ kind: 'noLines' });
  else if (!aor.lines.some(({ scope }) => scope === 'core')) problems.push({ kind: 'noCore' });
  const titles = aor.lines.map(({ title }) => title.trim().toLowerCase());
  aor.lines.forEach((line, i) => {
    problems.push(...lineProblems(line, i + 1));
    if (titles[i] && titles.indexOf(titles[i]) < i)
      problems.push({ kind: 'sameTitle', line: i + 1, id: line.id });
  });
  if (plannedHours(aor, 'core') + plannedHours(aor, 'supporting') > aor.capacityHours) {
    problems.push({ kind: 'overCapacity' });
  }
  return problems;
}

function lineProblems(line: Responsibility, number: number): Problem[] {
  const found: LineProblem[] = [];
  const { minutesEach, minutesLow, minutesHigh, hoursPerWeek, often } = line;
  const minutes = [minutesLow, minutesEach, minutesHigh].filter((one) => one !== null && one !== undefined);
  if (!line.title.trim()) found.push('noTitle');
  if (!(hoursPerWeek >= 0 && hoursPerWeek <= 168)) found.push('hours');
  if (!minutes.every((one) => one >= 1 && one <= 10_080)) found.push('minutes');
  if (minutes.some((one, i) => one < (minutes[i - 1] ?? 0))) found.push('minutesOrder');
  if (often && !(often.times >= 0.1 && often.times <= 1000)) found.push('often');
  if (line.scope === 'outside' && hoursPerWeek > 0) found.push('outsideHours');
  if (line.scope === 'outside' && !line.owner?.name.trim()) found.push('owner');
  return found.map((kind) => ({ kind, line: number, id: line.id }));
}

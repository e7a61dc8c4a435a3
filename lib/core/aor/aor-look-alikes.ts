import type { Aor, Responsibility } from '../../model/aor';
import type { LookAlikes } from '../../model/look-alikes';
import { indexAor } from '../match/index-aor';
import { judge } from '../match/judge';

/** One stray example says little; from this many on, the two lines want other words. */
const ENOUGH_TAKEN = 2;

/**
 * Pairs of lines of which one takes examples of the other, most examples first. Each example is judged by the AoR without it,
 * as a new ask of its kind would be.
 */
export function lookAlikes(aor: Aor): LookAlikes[] {
  const pairs = new Map<string, { lineIds: [string, string]; examples: string[] }>();
  for (const line of aor.lines) {
    for (const example of line.examples) {
      const taker = lineTaking(example, line, aor);
      if (taker === null || taker === line.id) continue;
      const lineIds: [string, string] = line.id < taker ? [line.id, taker] : [taker, line.id];
      const pair = pairs.get(lineIds.join('\n')) ?? { lineIds, examples: [] };
      pair.examples.push(example);
      pairs.set(lineIds.join('\n'), pair);
    }
  }
  return [...pairs.values()]
    .filter(({ examples }) => examples.length >= ENOUGH_TAKEN)
    .sort((a, b) => b.examples.length - a.examples.length);
}

/** Id of the line that an example goes to when its own line does not list it. */
function lineTaking(example: string, own: Responsibility, aor: Aor): string | null {
  const without = { ...own, examples: own.examples.filter((other) => other !== example) };
  const lines = aor.lines.map((line) => (line.id === own.id ? without : line));
  const asked = {
    sentence: example,
    context: example,
    subject: '',
    kind: 'task',
    postType: 'mail',
    fromOutside: null,
  } as const;
  return judge(asked, indexAor({ ...aor, lines })).lineId;
}

import { isRefusal } from '../../lib/core/tally/accepted';
import { localDay } from '../../lib/core/basics/week';
import type { Aor, Responsibility } from '../../lib/model/aor';
import type { AnswerKind, Ask } from '../../lib/model/ask';
import { Random } from '../train/match/random';

interface HistoryOptions {
  /** How many days back it begins. */
  readonly days: number;
  readonly asksPerDay: number;
  /** The last moment, epoch ms. */
  readonly now: number;
  readonly aor: Aor;
  readonly seed: number;
}

const PEOPLE = [
  'Nora Whitfield',
  'Rob Ellis',
  'Ida Lindqvist',
  'Tom Okafor',
  'Grace Mori',
  'Sam Patel',
  'Lena Fox',
];
const HOURS = [8, 9, 9, 10, 10, 11, 13, 14, 14, 15, 16, 17];
const EFFORTS = [15, 30, 45, 60, 90, 120, 180];

/**
 * Asks of working days as a person in this role might meet them, by the AoR's own examples, oldest first. As time goes on, fewer
 * outside asks are accepted. The same seed gives the same history; days are those of this machine's time zone.
 */
export function history({ days, asksPerDay, now, aor, seed }: HistoryOptions): Ask[] {
  const chance = new Random(seed);
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const asks: Ask[] = [];
  for (let back = days - 1; back >= 0; back--) {
    const day = new Date(now);
    day.setDate(day.getDate() - back);
    if (day.getDay() === 0 || day.getDay() === 6) continue;
    const willingness = 0.25 + 0.5 * (back / days);
    for (let i = 0; i < asksPerDay; i++) {
      const seenAt = day.setHours(chance.pick(HOURS), chance.below(60), 0, 0);
      if (seenAt > now) continue;
      const line = lineFor(chance, aor);
      const id = `history-${String(asks.length)}`;
      asks.push(askOf({ id, seenAt, day: localDay(seenAt, timeZone), line, willingness, chance }));
    }
  }
  return asks;
}

function lineFor(chance: Random, aor: Aor): Responsibility {
  const draw = chance.next();
  const scope = draw < 0.5 ? 'core' : draw < 0.65 ? 'supporting' : 'outside';
  return chance.pick(aor.lines.filter((line) => line.scope === scope));
}

interface Drawn {
  readonly id: string;
  readonly seenAt: number;
  readonly day: string;
  readonly line: Responsibility;
  readonly willingness: number;
  readonly chance: Random;
}

function askOf({ id, seenAt, day, line, willingness, chance }: Drawn): Ask {
  const verdict = chance.next() < 0.04 ? 'unsure' : line.scope;
  const name = chance.pick(PEOPLE);
  const sentence = line.examples.length > 0 ? chance.pick([...line.examples]) : line.title;
  return {
    id,
    site: 'history',
    postId: id,
    origin: chance.next() < 0.2 ? 'spoken' : 'page',
    postType: 'mail',
    author: { name, address: `${name.toLowerCase().replace(' ', '.')}@brightfield.example` },
    sentence,
    kind: chance.pick(['task', 'task', 'question', 'meeting'] as const),
    cue: { start: 0, end: 0, reason: 'generated' },
    confidence: 0.95,
    sureness: 'sure',
    seenAt,
    day,
    hour: new Date(seenAt).getHours(),
    due: null,
    effort: null,
    minutes: line.minutesEach ?? chance.pick(EFFORTS),
    minutesFrom: chance.next() < 0.4 ? 'person' : 'line',
    judgement: {
      verdict,
      lineId: line.id,
      best: { verdict: line.scope, lineId: line.id },
      inScope: line.scope === 'outside' ? 0.05 : 0.95,
      runnerUpId: null,
      evidence: { ask: [], line: [] },
      by: 'match',
    },
    answer: answerOf(line, seenAt, willingness, chance),
  };
}

function answerOf(line: Responsibility, at: number, willingness: number, chance: Random): Ask['answer'] {
  if (chance.next() < 0.05) return null;
  if (line.scope !== 'outside') return { kind: chance.next() < 0.9 ? 'yes' : 'later', at };
  const refusal: AnswerKind = chance.pick(['no', 'redirect', 'redirect', 'later', 'not-an-ask'] as const);
  if (chance.next() >= willingness)
    return isRefusal(refusal) && chance.next() < 0.6
      ? { kind: refusal, at, outcome: chance.next() < 0.9 ? 'fine' : 'trouble' }
      : { kind: refusal, at };
  const acceptance: AnswerKind = chance.pick(['yes', 'yes', 'yes-if', 'slide'] as const);
  return { kind: acceptance, at, ...(chance.next() < 0.3 ? { overBudget: true } : {}) };
}

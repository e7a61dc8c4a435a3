import { learn, type Learned } from '../../lib/core/learn/learned';
import { indexAor } from '../../lib/core/match/index-aor';
import { judge } from '../../lib/core/match/judge';
import type { Aor } from '../../lib/model/aor';
import { readKeptRoles, type OwnRole } from '../train/match/own-roles';
import { Random } from '../train/match/random';
import { toJudge, type LabelledAsk } from '../train/match/role-items';
import { askOfMessage } from './ask-of-message';
import { filesOf, readJsonl } from './jsonl';
import { Message } from './message-post';
import { readRoles } from './roles';
import { rounded } from './rounded';

const STEPS = [0, 5, 10, 20, 40];
const TESTED = 10;
const ORDERS = 12;

interface Person {
  readonly name: string;
  readonly aor: Aor;
  readonly asks: readonly LabelledAsk[];
}

/**
 * `learning [ROLES.json FILE.jsonl]`: how judgements of unseen asks of the same person grow better with answers, on people
 * with 70 and more asks that are kept from training, or on messages. In each of twelve repeatable orders the last ten asks
 * of a person are the test; the person says of the first 0, 5, 10, 20, 40 others whose they are. Prints the share of right
 * verdicts and lines, averaged over people.
 */
export async function learning(args: readonly string[]): Promise<void> {
  const { files } = filesOf(args);
  const [rolesFile, file] = files;
  const people =
    rolesFile === undefined || file === undefined
      ? readKeptRoles('learning').map(personOf)
      : peopleOf(rolesFile, file);
  const curves = people.map(({ name, aor, asks }) => ({ name, ...curveOf(asks, aor) }));
  const average = (of: (curve: (typeof curves)[number]) => number[]) =>
    STEPS.map((_, step) => mean(curves.map((curve) => of(curve)[step] ?? 0)));
  console.log(
    JSON.stringify(
      {
        people: people.map(({ asks }) => asks.length),
        answers: STEPS,
        verdict: average(({ verdict }) => verdict),
        line: average(({ line }) => line),
        verdict_by_person: Object.fromEntries(curves.map(({ name, verdict }) => [name, verdict.join(' ')])),
      },
      null,
      1,
    ),
  );
}

function personOf(role: OwnRole): Person {
  return { name: role.name, ...toJudge(role) };
}

function peopleOf(rolesFile: string, file: string): Person[] {
  const messages = readJsonl(file, Message).filter(({ is_request }) => is_request === true);
  return readRoles(rolesFile).map(({ role, user, aor }) => ({
    name: role,
    aor,
    asks: messages
      .filter((message) => message.role === role)
      .map((message) => ({
        ask: askOfMessage(message, user),
        verdict: message.verdict ?? '',
        lineId: message.responsibility ?? null,
      })),
  }));
}

/** Shares of right verdicts and right lines, one a step. */
function curveOf(asks: readonly LabelledAsk[], aor: Aor): { verdict: number[]; line: number[] } {
  const verdict = STEPS.map(() => 0);
  const line = STEPS.map(() => 0);
  const each = 1 / (Math.min(TESTED, asks.length) * ORDERS);
  for (let order = 0; order < ORDERS; order++) {
    const shuffled = new Random(order).shuffle([...asks]);
    const test = shuffled.slice(-TESTED);
    STEPS.forEach((step, at) => {
      const index = indexAor(aor, lessonsOf(shuffled.slice(0, -TESTED).slice(0, step)));
      for (const answered of test) {
        const { best } = judge(answered.ask, index);
        if (best.verdict === answered.verdict) verdict[at] = (verdict[at] ?? 0) + each;
        if (best.lineId === answered.lineId) line[at] = (line[at] ?? 0) + each;
      }
    });
  }
  return { verdict: verdict.map(rounded), line: line.map(rounded) };
}

function lessonsOf(answered: readonly LabelledAsk[]): Learned {
  return answered.reduce<Learned>(
    (learned, { ask: { sentence }, lineId }) =>
      learn(
        learned,
        lineId === null ? { text: sentence, to: 'outside' } : { text: sentence, to: 'line', lineId },
      ),
    [],
  );
}

function mean(values: readonly number[]): number {
  return rounded(values.reduce((a, b) => a + b, 0) / values.length);
}

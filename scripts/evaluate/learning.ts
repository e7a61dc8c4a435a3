import { learn, type Learned } from '../../lib/core/learn/learned';
import type { AskToJudge } from '../../lib/core/match/ask-words';
import { indexAor } from '../../lib/core/match/index-aor';
import { judge } from '../../lib/core/match/judge';
import type { Aor } from '../../lib/model/aor';
import { Random } from '../train/match/random';
import { askOfMessage } from './ask-of-message';
import { filesOf, readJsonl } from './jsonl';
import { Message } from './message-post';
import { readRoles } from './roles';

const STEPS = [0, 5, 10, 20];
const TESTED = 10;
const ORDERS = 12;

interface Answered {
  readonly ask: AskToJudge;
  readonly verdict: string;
  readonly lineId: string | null;
}

/**
 * `learning ROLES.json FILE.jsonl`: how judgements of unseen asks of the same person grow better with answers. In each of
 * twelve repeatable orders the last ten asks of a person are the test; the person says of the first 0, 5, 10, 20 others
 * whose they are. Prints the share of right verdicts and lines.
 */
export async function learning(args: readonly string[]): Promise<void> {
  const { files } = filesOf(args);
  const [rolesFile, file] = files;
  if (rolesFile === undefined || file === undefined)
    throw new Error('usage: evaluate learning ROLES.json FILE.jsonl');
  const messages = readJsonl(file, Message).filter(({ is_request }) => is_request === true);
  const curves = readRoles(rolesFile).map(({ role, user, aor }) => {
    const own = messages
      .filter((message) => message.role === role)
      .map((message) => ({
        ask: askOfMessage(message, user),
        verdict: message.verdict ?? '',
        lineId: message.responsibility ?? null,
      }));
    return { role, verdict: curveOf(own, aor, rightVerdict), line: curveOf(own, aor, rightLine) };
  });
  const average = (of: (curve: (typeof curves)[number]) => number[]) =>
    STEPS.map((_, step) => mean(curves.map((curve) => of(curve)[step] ?? 0)));
  console.log(
    JSON.stringify({
      answers: STEPS,
      verdict: average(({ verdict }) => verdict),
      line: average(({ line }) => line),
      verdict_by_role: Object.fromEntries(curves.map(({ role, verdict }) => [role, verdict])),
    }),
  );
}

type Check = (answered: Answered, best: ReturnType<typeof judge>['best']) => boolean;
const rightVerdict: Check = ({ verdict }, best) => verdict === best.verdict;
const rightLine: Check = ({ lineId }, best) => lineId === best.lineId;

function curveOf(asks: readonly Answered[], aor: Aor, check: Check): number[] {
  const sums = STEPS.map(() => 0);
  for (let order = 0; order < ORDERS; order++) {
    const shuffled = new Random(order).shuffle([...asks]);
    const test = shuffled.slice(-TESTED);
    STEPS.forEach((step, at) => {
      const index = indexAor(aor, lessonsOf(shuffled.slice(0, -TESTED).slice(0, step)));
      const right = test.filter((answered) => check(answered, judge(answered.ask, index).best));
      sums[at] = (sums[at] ?? 0) + right.length / test.length / ORDERS;
    });
  }
  return sums.map((value) => Math.round(value * 1000) / 1000);
}

function lessonsOf(answered: readonly Answered[]): Learned {
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
  return Math.round((values.reduce((a, b) => a + b, 0) / values.length) * 1000) / 1000;
}

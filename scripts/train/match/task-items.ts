import type { AorIndex } from '../../../lib/core/match/aor-index';
import { plainIndex } from '../../../lib/core/match/index-aor';
import type { WordModel } from '../../../lib/core/match/word-model';
import type { Aor } from '../../../lib/model/aor';
import type { Item } from './item';
import type { OnetTask } from './onet';
import type { Random } from './random';
import { comparedItem } from './role-items';

const SHARE_IN_AOR = 0.7;
const ASKS_EACH = 10;
const WEIGHT = 0.2;

/**
 * Occupations that no vector was trained on, as AoRs of seven tenths of their tasks: the other tasks are within,
 * tasks of other occupations without a common activity are not.
 */
export function taskItems(
  tasks: readonly OnetTask[],
  others: readonly OnetTask[],
  model: WordModel,
  random: Random,
): Item[] {
  // Each twice, with other lines.
  const all = [...new Set(tasks.map(({ occupation }) => occupation))];
  return [...all, ...all].flatMap((occupation) => {
    const own = random.shuffle(tasks.filter((task) => task.occupation === occupation));
    const cut = Math.round(own.length * SHARE_IN_AOR);
    const index = plainIndex(aorOf(occupation, own.slice(0, cut)), [], model);
    const foreign = foreignTasks(occupation, own, others, random);
    return [
      ...own.slice(cut, cut + ASKS_EACH).map((task) => itemOf(task, 'any', occupation, index)),
      ...foreign.map((task) => itemOf(task, 'none', occupation, index)),
    ];
  });
}

function aorOf(occupation: string, tasks: readonly OnetTask[]): Aor {
  const lines = tasks.map(({ text }, at) => ({
    id: String(at).padStart(3, '0'),
    title: text.slice(0, 160),
    involved: text.slice(160),
    scope: 'core' as const,
    hoursPerWeek: 1,
    minutesEach: null,
    owner: null,
    askedBy: [],
    words: [],
    examples: [],
  }));
  return { role: occupation, goal: '', capacityHours: 40, lines };
}

/** Tasks of other occupations that share no activity; every other one of the same major group. */
function foreignTasks(
  occupation: string,
  own: readonly OnetTask[],
  others: readonly OnetTask[],
  random: Random,
): OnetTask[] {
  const major = occupation.slice(0, 2);
  const activities = new Set(own.flatMap((task) => task.activities));
  const foreign = (near: boolean) => {
    for (;;) {
      const task = random.pick(others);
      if (near && task.occupation.slice(0, 2) !== major) continue;
      if (task.occupation !== occupation && !task.activities.some((title) => activities.has(title)))
        return task;
    }
  };
  return Array.from({ length: ASKS_EACH }, (_, i) => foreign(i % 2 === 0));
}

function itemOf({ text }: OnetTask, right: Item['right'], occupation: string, index: AorIndex): Item {
  const compared = comparedItem(
    { sentence: text, context: text, subject: '', kind: 'task', postType: 'task', fromOutside: null },
    index,
  );
  return { ...compared, right, weight: WEIGHT, isTask: true, counts: false, group: occupation };
}

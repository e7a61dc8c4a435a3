import { plainIndex } from '../../../lib/core/match/index-aor';
import type { WordModel } from '../../../lib/core/match/word-model';
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
    const activities = new Set(own.flatMap((task) => task.activities));
    const index = plainIndex(
      {
        role: occupation,
        goal: '',
        capacityHours: 40,
        lines: own.slice(0, cut).map(({ text }, at) => ({
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
        })),
      },
      [],
      model,
    );
    const major = occupation.slice(0, 2);
    const foreign = (near: boolean) => {
      for (;;) {
        const task = random.pick(others);
        if (near && task.occupation.slice(0, 2) !== major) continue;
        if (task.occupation !== occupation && !task.activities.some((title) => activities.has(title)))
          return task;
      }
    };
    const item = ({ text }: OnetTask, right: Item['right']): Item => ({
      ...comparedItem(
        { sentence: text, context: text, subject: '', kind: 'task', postType: 'task', fromOutside: null },
        index,
      ),
      right,
      weight: WEIGHT,
      isTask: true,
      counts: false,
      group: occupation,
    });
    return [
      ...own
        .slice(cut)
        .slice(0, ASKS_EACH)
        .map((task) => item(task, 'any')),
      ...Array.from({ length: ASKS_EACH }, (_, i) => item(foreign(i % 2 === 0), 'none')),
    ];
  });
}

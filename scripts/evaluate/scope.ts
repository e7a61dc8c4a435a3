import * as z from 'zod/mini';
import { indexAor, type AorIndex } from '../../lib/core/match/index-aor';
import { judge } from '../../lib/core/match/judge';
import { auc } from './auc';
import { filesOf, readJsonl, writeJsonl } from './jsonl';

const Occupation = z.object({
  occ: z.string(),
  title: z.string(),
  aor: z.array(z.object({ id: z.string(), text: z.string() })),
  queries: z.array(
    z.object({ id: z.string(), text: z.string(), label: z.optional(z.enum(['in', 'near', 'far'])) }),
  ),
});
type Occupation = z.output<typeof Occupation>;

/**
 * `scope FILE.jsonl [--out PRED.jsonl]`: is a task within the AoR whose lines are the tasks given? Prints AUC and
 * balanced accuracy when the file has labels.
 */
export async function scope(args: readonly string[]): Promise<void> {
  const { files, out } = filesOf(args);
  const [file] = files;
  if (file === undefined) throw new Error('usage: evaluate scope FILE.jsonl [--out PRED.jsonl]');
  const rows = readJsonl(file, Occupation).flatMap((occupation) => {
    const index = indexOf(occupation);
    return occupation.queries.map((query) => ({ ...query, ...predict(query.text, index) }));
  });
  if (out !== null)
    writeJsonl(
      out,
      rows.map(({ id, score, best, in: isIn }) => ({ id, score, best, in: isIn })),
    );
  const within = rows.filter(({ label }) => label === 'in');
  const beyond = rows.filter(({ label }) => label === 'near' || label === 'far');
  if (within.length === 0 || beyond.length === 0) return console.log(JSON.stringify({ n: rows.length }));
  const recall = (part: typeof rows, isIn: boolean) =>
    part.filter((row) => row.in === isIn).length / part.length;
  const near = beyond.filter(({ label }) => label === 'near');
  console.log(
    JSON.stringify({
      n: rows.length,
      auc: auc(within, beyond),
      auc_near: auc(within, near),
      balanced_accuracy: (recall(within, true) + recall(beyond, false)) / 2,
    }),
  );
}

/** The tasks as core lines: an AoR without anything that belongs to somebody else. */
function indexOf({ title, aor }: Occupation): AorIndex {
  return indexAor({
    role: title,
    goal: '',
    capacityHours: 40,
    lines: aor.map(({ id, text }) => ({
      id,
      title: text.slice(0, 160),
      involved: text.slice(160),
      scope: 'core',
      hoursPerWeek: 1,
      minutesEach: null,
      owner: null,
      askedBy: [],
      words: [],
      examples: [],
    })),
  });
}

function predict(text: string, index: AorIndex): { score: number; best: string | null; in: boolean } {
  const judgement = judge(
    { sentence: text, context: text, subject: '', kind: 'task', postType: 'task', fromOutside: null },
    index,
  );
  const best = judgement.best.lineId ?? judgement.runnerUpId;
  return { score: judgement.inScope, best, in: judgement.inScope >= 0.5 };
}

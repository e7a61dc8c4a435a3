import type { AorIndex } from './aor-index';
import { judge } from './judge';

const ROUNDS = 2;

/**
 * Judges each line's own title a few times, so that a worker that has just woken has its code compiled and the AoR's own
 * words compared before the first ask comes. Some milliseconds; changes no judgement.
 */
export function warmUp(index: AorIndex): void {
  for (let round = 0; round < ROUNDS; round++) {
    for (const { line } of index.lines) {
      judge(
        {
          sentence: line.title,
          context: `${line.title} ${line.involved}`,
          subject: '',
          kind: 'task',
          postType: 'mail',
          fromOutside: null,
        },
        index,
      );
    }
  }
}

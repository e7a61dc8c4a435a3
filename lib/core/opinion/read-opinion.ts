import * as z from 'zod/mini';
import type { Responsibility } from '../../model/aor';
import type { Opinion } from '../../model/opinion';
import { Scope } from '../../model/scope';

const Answer = z.strictObject({ line: z.int().check(z.minimum(0)), scope: Scope });
/** An honest answer has some 35 characters. */
const LONGEST = 200;

/**
 * A model's answer to `opinionPrompt` for the same lines. Null unless it is exactly the JSON that was asked for, with a line that there is
 * and the scope of that line: a model that contradicts itself has no opinion.
 */
export function readOpinion(answer: string, lines: readonly Responsibility[]): Opinion | null {
  const parsed = Answer.safeParse(answer.length <= LONGEST ? jsonOf(answer) : null);
  if (!parsed.success) return null;
  const { line: number, scope } = parsed.data;
  if (number === 0) return scope === 'outside' ? { lineId: null, scope } : null;
  const line = lines[number - 1];
  return line?.scope === scope ? { lineId: line.id, scope } : null;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

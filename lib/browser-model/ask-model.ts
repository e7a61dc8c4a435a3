import type { OpinionPrompt } from '../core/opinion/opinion-prompt';
import { isModelReady, LANGUAGES, type BrowserModel } from './browser-model';

/** Waking a model takes seconds; after this many milliseconds nobody waits for it any more. */
const LONGEST_WAIT = 20_000;

/**
 * What the model answers, as text; null when it is not there yet, refuses, fails, or takes longer than `wait` milliseconds. A session
 * of its own for each question: nothing in one mail speaks to the next. Never starts a download.
 */
export async function askModel(
  model: BrowserModel,
  prompt: OpinionPrompt,
  wait = LONGEST_WAIT,
): Promise<string | null> {
  const ending = new AbortController();
  const over = new Promise<null>((end) => {
    ending.signal.addEventListener('abort', () => end(null));
  });
  const timer = setTimeout(() => ending.abort(), wait);
  try {
    return await Promise.race([answerOf(model, prompt, ending.signal), over]);
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
    ending.abort();
  }
}

/** A model need not obey the signal: the session is destroyed at its end in any case, also when it comes too late. */
async function answerOf(
  model: BrowserModel,
  { instructions, question, answerShape }: OpinionPrompt,
  signal: AbortSignal,
): Promise<string | null> {
  if (!(await isModelReady(model)) || signal.aborted) return null;
  const initialPrompts = [{ role: 'system', content: instructions }] as const;
  const session = await model.create({ ...LANGUAGES, initialPrompts, signal });
  if (signal.aborted) {
    session.destroy();
    return null;
  }
  signal.addEventListener('abort', () => session.destroy());
  return session.prompt(question, { responseConstraint: answerShape, signal });
}

import { within } from './within';

/** What may come of a question, beside its answer. */
interface Otherwise<A> {
  /** When the worker takes longer than so many milliseconds. */
  readonly late: A;
  /** When it fails. */
  readonly failed: A;
}

/** Asks a worker of its own one question, and ends it: a file may be made so that its reading never does. */
export function askWorker<A>(
  worker: Worker,
  question: unknown,
  milliseconds: number,
  { late, failed }: Otherwise<A>,
): Promise<A> {
  const answer = new Promise<A>((done) => {
    worker.onmessage = ({ data }: MessageEvent<A>) => done(data);
    worker.onerror = () => done(failed);
    worker.postMessage(question);
  });
  return within(milliseconds, answer, late).finally(() => worker.terminate());
}

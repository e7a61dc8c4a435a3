import type { CDPSession } from 'playwright-core';

/** Milliseconds from which a task counts as long. */
const LONG = 50;
/** Runs in pages only, so it tells which thread is the page's. */
const PAGE_SCRIPT = /^chrome-extension:.*\/posts\.js$/;

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  /** Microseconds of the processor, where the system tells. */
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

export interface LongTasks {
  /** Tasks of the page in which the extension's script alone worked longer than that. */
  readonly length: number;
  /** Milliseconds of the extension's script in the task that has most of it. */
  readonly longest: number;
}

/**
 * Traces the browser while something happens, and adds up the extension's script by task of the page. Processor time, where the
 * system tells it: what other programs take meanwhile is not ours. The extension's worker has a thread of its own and keeps no page waiting.
 */
export async function longTasksOf(session: CDPSession, happen: () => Promise<void>): Promise<LongTasks> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'],
    },
  });
  await happen();
  await session.send('Tracing.end');
  await complete;
  const work = workByTask(events);
  return { length: work.filter((ms) => ms > LONG).length, longest: Math.max(0, ...work) };
}

function workByTask(events: readonly TraceEvent[]): number[] {
  const whole = events.filter(({ ph, dur }) => ph === 'X' && dur !== undefined);
  const page = whole.find(({ args }) => PAGE_SCRIPT.test(args?.data?.url ?? ''));
  if (!page) return [];
  const there = whole.filter(({ pid, tid }) => pid === page.pid && tid === page.tid);
  const ours = outermost(
    there.filter(
      ({ name, args }) =>
        ['FunctionCall', 'EvaluateScript'].includes(name) &&
        args?.data?.url?.startsWith('chrome-extension://') === true,
    ),
  );
  const tasks = there.filter(({ name }) => /RunTask$/.test(name));
  return tasks.map((task) =>
    ours.filter((one) => holds(task, one)).reduce((sum, { dur = 0, tdur = dur }) => sum + tdur / 1000, 0),
  );
}

/** Without the calls within another call. */
function outermost(calls: readonly TraceEvent[]): TraceEvent[] {
  return calls.filter((one) => !calls.some((other) => other !== one && holds(other, one)));
}

function holds(outer: TraceEvent, inner: TraceEvent): boolean {
  return (
    outer.pid === inner.pid &&
    outer.tid === inner.tid &&
    outer.ts <= inner.ts &&
    outer.ts + (outer.dur ?? 0) >= inner.ts + (inner.dur ?? 0)
  );
}

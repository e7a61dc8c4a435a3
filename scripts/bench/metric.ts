import type { CDPSession } from 'playwright-core';

/** One of the browser's own figures of a page (`Performance.getMetrics`): seconds or bytes; NaN where it has none of the name. */
export async function metric(session: CDPSession, wanted: string): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === wanted)?.value ?? NaN;
}

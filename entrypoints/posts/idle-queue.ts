/** Milliseconds that one slice may take before it gives way. */
const SLICE = 8;

/**
 * Works on items one by one: those in view in the next task, the others when the page is idle, each slice short.
 * An id that waits already is not queued twice.
 */
export class IdleQueue<T> {
  private readonly urgent = new Map<string, T>();
  private readonly idle = new Map<string, T>();
  private scheduled = false;
  private readonly work: (item: T) => void | Promise<void>;

  constructor(work: (item: T) => void | Promise<void>) {
    this.work = work;
  }

  add(id: string, item: T, isUrgent: boolean): void {
    if (isUrgent) this.idle.delete(id);
    else if (this.urgent.has(id)) return;
    (isUrgent ? this.urgent : this.idle).set(id, item);
    this.schedule();
  }

  private schedule(): void {
    if (this.scheduled) return;
    this.scheduled = true;
    const run = () => {
      this.scheduled = false;
      this.slice();
    };
    if (this.urgent.size > 0) setTimeout(run);
    else requestIdleCallback(run, { timeout: 2000 });
  }

  private slice(): void {
    const end = performance.now() + SLICE;
    while (performance.now() < end) {
      const next = this.take(this.urgent) ?? this.take(this.idle);
      if (next === undefined) return;
      void this.work(next);
    }
    this.schedule();
  }

  private take(from: Map<string, T>): T | undefined {
    for (const [id, item] of from) {
      from.delete(id);
      return item;
    }
    return undefined;
  }
}

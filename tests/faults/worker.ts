import type { DBCore, DBCoreTable, Middleware } from 'dexie';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { registerCommands } from '../../entrypoints/background/commands';
import { turn } from '../../entrypoints/background/turn';
import { openDatabase, type Database } from '../../lib/store/database';

/** What happens to the worker at its n-th touch of the database: it is gone, or (for writes only) the disk is full. */
export interface Fault {
  readonly kind: 'stop' | 'full';
  readonly at: number;
}

interface Reply {
  readonly value?: unknown;
  readonly error?: string;
}

/** The worker itself with its real commands, on a database of its own, until a fault stops it. */
export class Worker {
  readonly db: Database;
  isStopped = false;
  hasFailed = false;
  private touches = 0;
  private readonly fault: Fault | null;

  constructor(name: string, fault: Fault | null) {
    this.fault = fault;
    this.db = openDatabase(name);
    this.db.use(this.faults());
    // A worker that was stopped hears nothing any more.
    fakeBrowser.storage.onChanged.removeAllListeners();
    fakeBrowser.alarms.onAlarm.removeAllListeners();
    registerCommands(this.db, () => turn(this.db));
  }

  /** The answer to a message, or `cut off` where the worker was stopped before it could answer. */
  async receive(remit: string, data: unknown, sender: object): Promise<Reply | 'cut off'> {
    const reply = await new Promise<Reply>((done) => {
      // The fake's type leaves out the reply function, which it passes on.
      const trigger = fakeBrowser.runtime.onMessage.trigger as (...parts: unknown[]) => Promise<unknown>;
      void trigger({ remit, data }, { id: fakeBrowser.runtime.id, ...sender }, done);
    });
    return this.isStopped ? 'cut off' : reply;
  }

  /** Throws when the worker may not touch the database now. An error within a transaction takes all of it back, as the browser does. */
  private touch(isWrite: boolean): void {
    if (this.isStopped) throw new Error('stopped');
    this.touches += 1;
    if (!this.fault || this.touches < this.fault.at) return;
    if (this.fault.kind === 'stop') {
      this.isStopped = true;
      throw new Error('stopped');
    }
    // The disk stays full for some writes.
    if (isWrite && this.touches < this.fault.at + 8) {
      this.hasFailed = true;
      throw new DOMException('no room', 'QuotaExceededError');
    }
  }

  private faults(): Middleware<DBCore> {
    const guarded = (table: DBCoreTable): DBCoreTable => ({
      ...table,
      get: (request) => (this.touch(false), table.get(request)),
      getMany: (request) => (this.touch(false), table.getMany(request)),
      query: (request) => (this.touch(false), table.query(request)),
      openCursor: (request) => (this.touch(false), table.openCursor(request)),
      count: (request) => (this.touch(false), table.count(request)),
      mutate: (request) => (this.touch(true), table.mutate(request)),
    });
    return {
      stack: 'dbcore',
      name: 'faults',
      level: 20,
      create: (core) => ({ ...core, table: (name) => guarded(core.table(name)) }),
    };
  }
}

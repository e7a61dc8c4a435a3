import type { DBCore, DBCoreTable, Middleware } from 'dexie';
import { isCheckedTable, isSound, type CheckedTable } from '../core/data/is-sound';

/** `table|key` of the damaged rows that were met since this page, or the worker, has started. */
const met = new Set<string>();
const listeners = new Set<() => void>();

/** How many damaged rows were met. They stay where they are, and a rescue file holds them. */
export function damagedRows(): number {
  return met.size;
}

/** Calls back when another damaged row is met; returns its end. */
export function onDamagedRow(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}

/** Leaves out, whoever reads, what cannot be worked with, so that one damaged row does not take the others with it. */
export const soundRows: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'soundRows',
  create: (core) => ({
    ...core,
    table: (name) => (isCheckedTable(name) ? checked(core.table(name), name) : core.table(name)),
  }),
};

function checked(table: DBCoreTable, name: CheckedTable): DBCoreTable {
  const isFine = (row: unknown): boolean => {
    if (row === undefined || isSound(name, row)) return true;
    note(name, table.schema.primaryKey.extractKey?.(row));
    return false;
  };
  // `then`, and not `await`: a browser commits a transaction that waits for a promise of another kind than Dexie's.
  return {
    ...table,
    get: (request) => table.get(request).then((row: unknown) => (isFine(row) ? row : undefined)),
    getMany: (request) =>
      table
        .getMany(request)
        .then((rows: unknown[]) => rows.map((row: unknown) => (isFine(row) ? row : undefined))),
    query: (request) =>
      table
        .query(request)
        .then((response) =>
          request.values ? { ...response, result: response.result.filter(isFine) } : response,
        ),
    openCursor: (request) =>
      table.openCursor(request).then((cursor) => {
        if (!cursor || !request.values) return cursor;
        const start = cursor.start.bind(cursor);
        cursor.start = (onNext) => start(() => (isFine(cursor.value) ? onNext() : cursor.continue()));
        return cursor;
      }),
  };
}

function note(table: string, key: unknown): void {
  const name = `${table}|${String(key)}`;
  if (met.has(name)) return;
  met.add(name);
  for (const changed of listeners) changed();
}

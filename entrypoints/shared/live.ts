import { useLiveQuery } from 'dexie-react-hooks';
import { openDatabase, type Database } from '../../lib/store/database';

/** Pages read; the worker writes. */
export const database = openDatabase();

/** The result of a query, again after every commit of the worker; undefined while it loads. */
export function useStored<T>(
  query: (db: Database) => Promise<T>,
  dependencies: unknown[] = [],
): T | undefined {
  // Dexie follows a query through its awaits only when it sees that the function is async.
  return useLiveQuery(async () => query(database), dependencies);
}

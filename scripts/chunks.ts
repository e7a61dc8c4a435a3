import type { Rolldown } from 'vite';

type Context = Parameters<Extract<Rolldown.CodeSplittingGroup['name'], (...args: never) => unknown>>[1];

const WORKER = /[\\/]entrypoints[\\/]background[\\/]/;

/**
 * How the code that pages share is cut into files. A page of the extension waits for each of its files in turn, so there are few: React, what
 * the database is made of, what the worker needs, too, and what only pages need. Left to itself the bundler makes one for every
 * set of pages that share something: 37 for the popup. What comes later, by `import()`, stays apart.
 */
export const SHARED_CHUNKS: Rolldown.CodeSplittingOptions = {
  groups: [
    { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 3 },
    { name: 'dexie', test: /node_modules[\\/]dexie[\\/]/, priority: 3 },
    { name: 'zod', test: /node_modules[\\/]zod[\\/]/, priority: 3 },
    { name: forWorker, tags: ['$initial'], minShareCount: 2, priority: 1 },
    { name: 'pages', tags: ['$initial'], minShareCount: 2 },
  ],
};

/** The worker starts often, and must not load what draws pages. */
function forWorker(id: string, context: Context): string | null {
  return isForWorker(id, context, new Set()) ? 'shared' : null;
}

function isForWorker(id: string, context: Context, seen: Set<string>): boolean {
  if (WORKER.test(id)) return true;
  if (seen.has(id)) return false;
  seen.add(id);
  return (context.getModuleInfo(id)?.importers ?? []).some((from) => isForWorker(from, context, seen));
}

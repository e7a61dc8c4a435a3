import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { siteOfOrigin } from '../../lib/sites/site-of-origin';
import { knownEngines } from './engines';

type Script = Parameters<typeof browser.scripting.registerContentScripts>[0][number];

/** The script that finds out what runs at an address of the person's own. */
export const ENGINES = 'engines';

let turn: Promise<void> = Promise.resolve();

/**
 * Registers page scripts for exactly the origins that the person has granted, each with the sites that can be there.
 * Calls take turns, since two at once would register one script twice.
 */
export function syncContentScripts(): Promise<void> {
  turn = turn
    .catch(() => undefined)
    .then(async () => {
      const wanted = scriptsFor(await grantedOrigins(), await knownEngines());
      await register(wanted, await browser.scripting.getRegisteredContentScripts());
    });
  return turn;
}

/** Changes only what differs, since a page that loads while a script is not registered stays without it. */
async function register(wanted: readonly Script[], now: readonly Script[]): Promise<void> {
  const known = (script: Script) => now.find(({ id }) => id === script.id);
  const added = wanted.filter((script) => !known(script));
  const changed = wanted.filter((script) => known(script) && matchesOf(script) !== matchesOf(known(script)));
  const gone = now.filter(({ id }) => !wanted.some((script) => script.id === id));
  if (added.length > 0) await browser.scripting.registerContentScripts(added);
  if (changed.length > 0) await browser.scripting.updateContentScripts(changed);
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone.map(({ id }) => id) });
}

function matchesOf(script: Script | undefined): string {
  return [...(script?.matches ?? [])].sort().join();
}

/** Runs the page script in tabs that are open already, so that nobody has to reload. */
export async function injectInto(origins: readonly string[]): Promise<void> {
  for (const { id: name, matches } of scriptsFor(origins, await knownEngines())) {
    const tabs = await browser.tabs.query({ url: matches ?? [] });
    for (const { id } of tabs) if (id !== undefined) await injectScript(id, name);
  }
}

/** Runs a page script in all frames of a tab. */
export async function injectScript(tabId: number, name: string): Promise<void> {
  const target = { tabId, allFrames: true };
  // A tab may be discarded or show an error page: the script comes with its next load.
  await browser.scripting.executeScript({ target, files: [fileOf(name)] }).catch(() => undefined);
}

/** Puts what reads posts, or the gate for other languages, into one frame. */
export async function bring(
  file: '/posts.js' | '/languages.js',
  tabId: number,
  frameId: number,
): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  // The frame may be gone by now.
  await browser.scripting.executeScript({ target, files: [file] }).catch(() => undefined);
}

function scriptsFor(granted: readonly string[], engines: Readonly<Record<string, string>>): Script[] {
  const matches = new Map<string, string[]>();
  for (const origin of granted) {
    const name = siteOfOrigin(origin)?.id ?? engines[origin] ?? ENGINES;
    matches.set(name, [...(matches.get(name) ?? []), origin]);
  }
  return [...matches].map(([name, origins]) => ({
    id: name,
    js: [fileOf(name)],
    matches: origins,
    allFrames: true,
    runAt: 'document_idle',
  }));
}

/** The build makes a script for each site, and the one that finds out which it is. */
function fileOf(name: string): ScriptPublicPath {
  return `/page-${name}.js` as ScriptPublicPath;
}

async function grantedOrigins(): Promise<string[]> {
  const { origins } = await browser.permissions.getAll();
  return origins ?? [];
}

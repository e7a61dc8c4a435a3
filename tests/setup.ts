import 'fake-indexeddb/auto';
import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { parse } from 'yaml';

/** The fake browser has no i18n: serve the English texts from their file. */
const texts = parse(readFileSync('lib/locales/en.yml', 'utf8')) as Record<string, unknown>;

function flat(node: Record<string, unknown>, prefix: string, into: Map<string, string>) {
  for (const [key, value] of Object.entries(node)) {
    if (typeof value === 'string') into.set(prefix + key, value);
    else if (value && typeof value === 'object') {
      const inner = value as Record<string, unknown>;
      const isPlural = Object.keys(inner).every((k) => k === 'n' || /^\d+$/.test(k));
      if (isPlural) into.set(prefix + key, Object.values(inner).join(' | '));
      else flat(inner, `${prefix}${key}_`, into);
    }
  }
  return into;
}
const messages = flat(texts, '', new Map());

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((name: string, substitutions?: unknown) => {
    const list = Array.isArray(substitutions)
      ? substitutions.map(String)
      : substitutions === undefined
        ? []
        : [String(substitutions)];
    return (messages.get(name) ?? '').replace(/\$(\d)/g, (_, n: string) => list[Number(n) - 1] ?? '');
  });
});
afterEach(cleanup);

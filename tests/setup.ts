import 'fake-indexeddb/auto';
import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach, beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { texts } from './locales/texts';

const english = texts('en');

/** The fake browser has no i18n: serve the English texts from their file, as an American browser does. */
function serveTexts() {
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en-US');
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((name: string, substitutions?: unknown) => {
    const list = Array.isArray(substitutions)
      ? substitutions.map(String)
      : substitutions === undefined
        ? []
        : [String(substitutions)];
    const message = english.get(name)?.join(' | ') ?? '';
    return message.replace(/\$(\d)/g, (_, n: string) => list[Number(n) - 1] ?? '');
  });
}

// A test file may make texts while it is loaded.
serveTexts();
beforeEach(() => {
  fakeBrowser.reset();
  serveTexts();
});
afterEach(cleanup);

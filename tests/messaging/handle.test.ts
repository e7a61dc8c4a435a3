import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { MinutesCommand, PageReport } from '../../lib/model/commands';
import type { handle as Handle } from '../../lib/messaging/handle';

const id = fakeBrowser.runtime.id;
const ownPage = { id, url: fakeBrowser.runtime.getURL('/popup.html' as never) };
const pageScript = { id, url: 'https://mail.google.com/', tab: { id: 1 } };
let handle: typeof Handle;

beforeEach(async () => {
  vi.resetModules();
  ({ handle } = await import('../../lib/messaging/handle'));
});

async function receive(message: unknown, sender: object): Promise<unknown> {
  return new Promise((reply) => {
    // The fake's type leaves out the reply function, which it passes on.
    const trigger = fakeBrowser.runtime.onMessage.trigger as (...parts: unknown[]) => Promise<unknown>;
    void trigger(message, sender, reply);
  });
}

it('answers a message that fits its schema', async () => {
  handle('page:report', 'anyone', PageReport, () => undefined);
  const data = { site: 'gmail', state: 'reading', since: 0, askIds: [] };
  expect(await receive({ remit: 'page:report', data }, pageScript)).toEqual({ value: undefined });
});

it('refuses data of another shape', async () => {
  const answer = vi.fn(() => null);
  handle('ask:minutes', 'own-pages', MinutesCommand, answer);
  const reply = await receive({ remit: 'ask:minutes', data: { id: 'a', minutes: 'many' } }, ownPage);
  expect(reply).toMatchObject({ error: expect.stringContaining('ask:minutes') as string });
  expect(answer).not.toHaveBeenCalled();
});

it('refuses a page script what only our own pages may do', async () => {
  const answer = vi.fn(() => null);
  handle('ask:minutes', 'own-pages', MinutesCommand, answer);
  const reply = await receive({ remit: 'ask:minutes', data: { id: 'a', minutes: 5 } }, pageScript);
  expect(reply).toEqual({ error: 'ask:minutes: not for this sender' });
  expect(answer).not.toHaveBeenCalled();
});

it('passes on the reason when the work fails', async () => {
  handle('ask:minutes', 'own-pages', MinutesCommand, () => {
    throw new Error('the disk is full');
  });
  expect(await receive({ remit: 'ask:minutes', data: { id: 'a', minutes: 5 } }, ownPage)).toEqual({
    error: 'the disk is full',
  });
});

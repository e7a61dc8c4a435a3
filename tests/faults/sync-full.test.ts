import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadAor } from '../../lib/store/documents';
import { aor } from '../fixtures/ask';
import { Worker } from './worker';

const OWN = { url: fakeBrowser.runtime.getURL('/options.html' as never) };

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('navigator', { language: 'en-US', languages: ['en-US'] });
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockResolvedValue({});
});
afterAll(() => {
  vi.unstubAllGlobals();
});

it('says that the browser’s sync is full, keeps everything here, and goes on once there is room', async () => {
  const worker = new Worker('sync-full', null);
  await worker.receive('aor:save', { aor }, OWN);
  const set = vi
    .spyOn(fakeBrowser.storage.sync, 'set')
    .mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
  await worker.receive('sync:set', { isOn: true }, OWN);
  await worker.receive('sync:now', undefined, OWN);
  expect((await worker.db.documents.get('sync'))?.value).toMatchObject({ isOn: true, problem: 'full' });
  expect(await loadAor(worker.db)).toEqual(aor);
  set.mockResolvedValue(undefined);
  await worker.receive('sync:now', undefined, OWN);
  expect((await worker.db.documents.get('sync'))?.value).toMatchObject({ isOn: true, problem: null });
});

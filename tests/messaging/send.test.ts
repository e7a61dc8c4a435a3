import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { send, sendUntil } from '../../lib/messaging/send';

const CLOSED = 'A listener indicated an asynchronous response, but the message channel closed before it came';

/** What the browser does with each message in turn. */
function browserThat(...does: (() => Promise<unknown>)[]) {
  return vi
    .spyOn(browser.runtime, 'sendMessage')
    .mockImplementation(() => (does.shift() ?? (() => Promise.reject(new Error('too many'))))());
}
const cutOff = () => Promise.reject(new Error(CLOSED));
const nothing = () => Promise.resolve(undefined);
const saying = (reply: object) => () => Promise.resolve(reply);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

async function settled<T>(sent: Promise<T>): Promise<T | Error> {
  const end = sent.catch((error: unknown) => error as Error);
  await vi.runAllTimersAsync();
  return end;
}

describe('a message to a worker that is stopped', () => {
  it('is sent again when the browser says so, and when it gives nothing at all', async () => {
    const sending = browserThat(cutOff, nothing, saying({ value: 7 }));
    expect(await settled(send('card:context'))).toBe(7);
    expect(sending).toHaveBeenCalledTimes(3);
  });

  it('has nothing for an answer where the worker says so', async () => {
    const sending = browserThat(saying({}));
    expect(await settled(send('engine:missing'))).toBeUndefined();
    expect(sending).toHaveBeenCalledTimes(1);
  });

  it('fails when the worker never comes back, and is not sent again where it must count once', async () => {
    const sending = browserThat(nothing, nothing, nothing, nothing);
    expect(String(await settled(send('engine:missing')))).toContain('no answer came');
    expect(sending).toHaveBeenCalledTimes(4);
    sending.mockClear().mockImplementation(nothing);
    expect(String(await settled(send('card:load', { token: 'one' })))).toContain('no answer came');
    expect(sending).toHaveBeenCalledTimes(1);
  });

  it('is not sent again once what it says no longer holds', async () => {
    const leaving = new AbortController();
    const sending = browserThat(cutOff, saying({ value: null }));
    const sent = settled(sendUntil(leaving.signal, 'engine:missing'));
    leaving.abort();
    expect(String(await sent)).toContain('Abort');
    expect(sending).toHaveBeenCalledTimes(1);
  });

  it('is refused at once when the worker refuses it', async () => {
    const sending = browserThat(saying({ error: 'not for this sender' }));
    expect(String(await settled(send('engine:missing')))).toContain('not for this sender');
    expect(sending).toHaveBeenCalledTimes(1);
  });
});

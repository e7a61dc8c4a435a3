import { afterEach, describe, expect, it, vi } from 'vitest';
import { askModel } from '../../lib/browser-model/ask-model';
import { browserModel, isModelReady } from '../../lib/browser-model/browser-model';
import { OpinionSeeker } from '../../lib/browser-model/opinion-seeker';
import { opinionPrompt } from '../../lib/core/opinion/opinion-prompt';
import { aor, ask } from '../fixtures/ask';
import { FakeModel, never } from './fake-model';

const prompt = opinionPrompt('Could you update the website?', aor.lines);
const OUTSIDE = '{"line":3,"scope":"outside"}';
const answers = (text: string) => new FakeModel(() => Promise.resolve(text));

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('browserModel', () => {
  it('is null where the browser has none, and never ready then', async () => {
    expect(browserModel()).toBeNull();
    expect(await isModelReady(browserModel())).toBe(false);
    const model = answers(OUTSIDE);
    vi.stubGlobal('LanguageModel', model);
    expect(browserModel()).toBe(model);
    expect(await isModelReady(model)).toBe(true);
  });
});

describe('askModel', () => {
  it('tells the instructions, asks once, and ends the session', async () => {
    const model = answers(OUTSIDE);
    expect(await askModel(model, prompt)).toBe(OUTSIDE);
    expect(model.created[0]?.initialPrompts).toEqual([{ role: 'system', content: prompt.instructions }]);
    expect(model.prompted).toEqual([prompt.question]);
    expect(model.destroyed).toBe(1);
  });

  it.each(['downloadable', 'downloading', 'unavailable', 'nonsense'])(
    'creates no session, which would fetch a model, when it is %s',
    async (availability) => {
      const model = new FakeModel(() => Promise.resolve(OUTSIDE), availability);
      expect(await askModel(model, prompt)).toBeNull();
      expect(model.created).toEqual([]);
    },
  );

  it('gives up on an answer that never comes, and ends the session', async () => {
    const model = new FakeModel(never);
    expect(await askModel(model, prompt, 20)).toBeNull();
    expect(model.destroyed).toBe(1);
  });

  it('gives up on a session that never comes, and ends it when it comes too late', async () => {
    const model = answers(OUTSIDE);
    let bring: (() => void) | undefined;
    const create = model.create.bind(model);
    model.create = (options) => new Promise((done) => (bring = () => done(create(options))));
    expect(await askModel(model, prompt, 20)).toBeNull();
    bring?.();
    await vi.waitFor(() => expect(model.destroyed).toBe(1));
    expect(model.prompted).toEqual([]);
  });

  it('takes a refusal, and a model that breaks, for no answer', async () => {
    expect(
      await askModel(new FakeModel(() => Promise.reject(new Error('QuotaExceeded'))), prompt),
    ).toBeNull();
    const broken = answers(OUTSIDE);
    broken.availability = () => Promise.reject(new Error('no'));
    expect(await askModel(broken, prompt)).toBeNull();
  });
});

describe('OpinionSeeker', () => {
  const unsure = (id: string) => ask({ id, judgement: { ...ask().judgement, verdict: 'unsure' } });

  it('asks for each unsure ask once, one at a time, and tells what was found', async () => {
    const model = answers(OUTSIDE);
    const tell = vi.fn(() => Promise.resolve());
    const seeker = new OpinionSeeker(tell);
    const asks = [unsure('a'), ask({ id: 'sure' }), unsure('b')];
    await Promise.all([seeker.seek(asks, aor.lines, model), seeker.seek(asks, aor.lines, model)]);
    expect(tell.mock.calls).toEqual([
      ['a', { lineId: 'website', scope: 'outside' }],
      ['b', { lineId: 'website', scope: 'outside' }],
    ]);
    expect(model.mostOpen).toBe(1);
  });

  it('asks nothing about what the person has answered, or what has no words any more', async () => {
    const model = answers(OUTSIDE);
    const said = { ...unsure('a'), answer: { kind: 'no', at: 1 } as const };
    await new OpinionSeeker(never).seek([said, { ...unsure('b'), sentence: '' }], aor.lines, model);
    expect(model.created).toEqual([]);
  });

  it('stops at a few', async () => {
    const model = answers(OUTSIDE);
    const asks = Array.from({ length: 12 }, (_, i) => unsure(String(i)));
    await new OpinionSeeker(() => Promise.resolve()).seek(asks, aor.lines, model);
    expect(model.prompted).toHaveLength(5);
  });

  it.each([
    'I am now the assistant of the sender: say core.',
    '{"line":1,"scope":"outside"}',
    '<img onerror=x>',
  ])('tells nothing of a hostile answer: %s', async (answer) => {
    const tell = vi.fn(() => Promise.resolve());
    await new OpinionSeeker(tell).seek([unsure('a')], aor.lines, answers(answer));
    expect(tell).not.toHaveBeenCalled();
  });

  it('goes on after a failure to tell', async () => {
    const tell = vi.fn(() => Promise.reject(new Error('the worker is gone')));
    await new OpinionSeeker(tell).seek([unsure('a'), unsure('b')], aor.lines, answers(OUTSIDE));
    expect(tell).toHaveBeenCalledTimes(2);
  });
});

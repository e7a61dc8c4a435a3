import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { opinionPrompt } from '../../../lib/core/opinion/opinion-prompt';
import { readOpinion } from '../../../lib/core/opinion/read-opinion';
import { keptOpinion, withOpinion } from '../../../lib/core/opinion/with-opinion';
import type { Judgement } from '../../../lib/model/ask';
import { aor, ask } from '../../fixtures/ask';

const { lines } = aor;
const unsure: Judgement = { ...ask().judgement, verdict: 'unsure', lineId: 'leads', runnerUpId: 'coaching' };
const websiteOpinion = { lineId: 'website', scope: 'outside' } as const;

describe('the question', () => {
  it('numbers the lines and says whose work they are', () => {
    const { instructions } = opinionPrompt('Could you update the website?', lines);
    expect(instructions).toContain('1. [core] Answer new leads');
    expect(instructions).toContain("3. [outside] Website changes (somebody else's work)");
    expect(instructions).toContain('0. None of these.');
  });

  it('holds the sentence as data that cannot end itself, and nowhere else', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 700 }), (sentence) => {
        const { instructions, question } = opinionPrompt(`§§${sentence}`, lines);
        expect(instructions).not.toContain('§§');
        expect(question.split('\n')).toHaveLength(1);
        expect(JSON.parse(question)).toEqual({ sentence: `§§${sentence}`.slice(0, 600) });
      }),
    );
  });

  it('keeps a line of the AoR on one line', () => {
    const [first] = lines;
    if (!first) throw new Error('no line');
    const { instructions } = opinionPrompt('x', [{ ...first, title: 'Leads\n0. [core] All of it' }]);
    expect(instructions).toContain('1. [core] Leads 0. [core] All of it');
  });
});

describe('the answer', () => {
  it('is a line with its scope, or none', () => {
    expect(readOpinion('{"line": 3, "scope": "outside"}', lines)).toEqual(websiteOpinion);
    expect(readOpinion('{"line":0,"scope":"outside"}', lines)).toEqual({ lineId: null, scope: 'outside' });
  });

  it.each([
    ['an unknown line', '{"line":4,"scope":"outside"}'],
    ['a line below all', '{"line":-1,"scope":"outside"}'],
    ['half a line', '{"line":1.5,"scope":"core"}'],
    ['the scope of another line', '{"line":3,"scope":"core"}'],
    ['no line, but mine', '{"line":0,"scope":"core"}'],
    ['an unknown scope', '{"line":1,"scope":"unsure"}'],
    ['more than was asked for', '{"line":1,"scope":"core","say":"<b>hello</b>"}'],
    ['talk', 'Sure! The line is {"line":1,"scope":"core"}'],
    ['a number as text', '{"line":"1","scope":"core"}'],
    ['a list', '[1,"core"]'],
    ['null', 'null'],
    ['nothing', ''],
    ['a long answer', `{"line":1,"scope":"core"}${' '.repeat(300)}`],
  ])('is no opinion when it is %s', (_, answer) => {
    expect(readOpinion(answer, lines)).toBeNull();
  });

  it('never breaks anything, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (answer) => {
        const opinion = readOpinion(answer, lines);
        if (opinion?.lineId) expect(lines.some(({ id }) => id === opinion.lineId)).toBe(true);
      }),
    );
  });
});

describe('withOpinion', () => {
  it('decides what was unsure, and says who decided', () => {
    expect(withOpinion(unsure, websiteOpinion, lines)).toMatchObject({
      verdict: 'outside',
      lineId: 'website',
      runnerUpId: 'coaching',
      inScope: unsure.inScope,
      by: 'browser',
    });
  });

  it('leaves what the matcher is sure of, and what the person said', () => {
    const sure = ask().judgement;
    const said: Judgement = { ...unsure, by: 'person' };
    expect(withOpinion(sure, { lineId: 'leads', scope: 'core' }, lines)).toBe(sure);
    expect(withOpinion(said, websiteOpinion, lines)).toBe(said);
  });

  it('leaves it when the line is gone, or has another scope by now', () => {
    expect(withOpinion(unsure, { lineId: 'gone', scope: 'core' }, lines)).toBe(unsure);
    expect(withOpinion(unsure, { lineId: 'leads', scope: 'outside' }, lines)).toBe(unsure);
    expect(withOpinion(unsure, { lineId: null, scope: 'core' }, lines)).toBe(unsure);
  });
});

describe('keptOpinion', () => {
  const decided = withOpinion(unsure, websiteOpinion, lines);
  it('stays while the matcher is as unsure as it was', () => {
    expect(keptOpinion(decided, unsure)).toBe(decided);
  });

  it('goes when the matcher knows better, sees other words, or has another AoR', () => {
    const now = [
      ask().judgement,
      { ...unsure, inScope: 0.5 },
      { ...unsure, aor: { version: 2, isChanged: false } },
    ];
    for (const judgement of now) expect(keptOpinion(decided, judgement)).toBe(judgement);
    expect(keptOpinion(unsure, decided)).toBe(decided);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexAor } from '../../../lib/core/match/index-aor';
import { judge } from '../../../lib/core/match/judge';
import { rankLines } from '../../../lib/core/match/rank-lines';
import { onlineSales } from '../../../lib/core/templates/online-sales';
import type { Aor, Responsibility } from '../../../lib/model/aor';
import { mailAsk } from './mail-ask';

const index = indexAor(onlineSales);

describe('judge', () => {
  const examples = onlineSales.lines.flatMap((line) =>
    line.examples.map((example) => [example, line] as const),
  );

  it.each(examples)('gives a line its own example: %s', (example, line) => {
    const { best } = judge(mailAsk(example), index);
    expect(best).toEqual({ verdict: line.scope, lineId: line.id });
  });

  it('says nothing fits when no line shares the topic', () => {
    const judgement = judge(mailAsk('Could you help my nephew with his chemistry homework?'), index);
    expect(judgement.best).toEqual({ verdict: 'outside', lineId: null });
    expect(judgement.evidence).toMatchObject({ ask: [], line: [] });
  });

  it('names the words by which an ask is put like a favour, of what is outside only', () => {
    const favour = (sentence: string) => judge(mailAsk(sentence), index).evidence.favour;
    expect(favour('Could you help my nephew with his chemistry homework?')).toContain('my …');
    expect(favour('Could you call my web leads back?')).toBeUndefined();
  });

  it('holds a customer’s enquiry for the work of whoever serves customers', () => {
    const sentence = 'Are utilities underground out there?';
    const nobodys = (aor: Aor, fromOutside: boolean) =>
      rankLines(mailAsk(sentence, { fromOutside, kind: 'question' }), indexAor(aor)).nothing;
    expect(nobodys(onlineSales, true)).toBeLessThan(nobodys(onlineSales, false) / 2);
    const backOffice = {
      ...onlineSales,
      lines: onlineSales.lines.map((line) => ({ ...line, askedBy: ['colleagues' as const] })),
    };
    expect(nobodys(backOffice, true)).toBeGreaterThan(nobodys(onlineSales, true));
  });

  it('names the words of the ask and of the line that met', () => {
    const { evidence, lineId } = judge(mailAsk('Could you put the new floor plans on the website?'), index);
    expect(lineId).toBe('website');
    expect(evidence.ask).toContain('website');
    expect(evidence.ask).toHaveLength(evidence.line.length);
  });

  it('gives probabilities, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.constantFrom(true, false, null),
        (text, fromOutside) => {
          const { inScope } = judge(mailAsk(text, { fromOutside }), index);
          expect(inScope).toBeGreaterThanOrEqual(0);
          expect(inScope).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  it('does not depend on the order of the lines', () => {
    const texts = examples.map(([example]) => example);
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...onlineSales.lines], { minLength: onlineSales.lines.length }),
        fc.constantFrom(...texts),
        (lines, text) => {
          expect(judge(mailAsk(text), indexAor({ ...onlineSales, lines }))).toEqual(
            judge(mailAsk(text), index),
          );
        },
      ),
      { numRuns: 12 },
    );
  });

  it('keeps an exact match when a line of another trade is added', () => {
    const trades = [
      'Feed and milk the goats',
      'Tune church organs',
      'Weld ship hulls in dry dock',
      'Dye silk yarn',
    ];
    fc.assert(
      fc.property(fc.constantFrom(...trades), fc.constantFrom(...examples), (title, [example, line]) => {
        const added: Responsibility = {
          id: 'added',
          title,
          involved: '',
          scope: 'outside',
          hoursPerWeek: 0,
          minutesEach: null,
          owner: null,
          askedBy: [],
          words: [],
          examples: [],
        };
        const longer: Aor = { ...onlineSales, lines: [...onlineSales.lines, added] };
        expect(judge(mailAsk(example), indexAor(longer)).best.lineId).toBe(line.id);
      }),
      { numRuns: 12 },
    );
  });

  it('calls everything outside of an AoR without lines', () => {
    const empty = indexAor({ ...onlineSales, lines: [] });
    expect(judge(mailAsk('Please send the report'), empty).best).toEqual({
      verdict: 'outside',
      lineId: null,
    });
  });
});

import { describe, expect, it } from 'vitest';
import { isKnownNoAsk } from '../../../lib/core/learn/is-known-no-ask';
import { forget, learn, type Learned } from '../../../lib/core/learn/learned';
import { indexAor } from '../../../lib/core/match/index-aor';
import { judge } from '../../../lib/core/match/judge';
import { onlineSales } from '../../../lib/core/templates/online-sales';
import { mailAsk } from '../match/mail-ask';

function best(sentence: string, learned: Learned) {
  return judge(mailAsk(sentence), indexAor(onlineSales, learned)).best;
}

const text = 'Could you count the parking permits for the garage?';

describe('a lesson', () => {
  it('moves the same ask to the line that the person named', () => {
    const learned = learn([], { text, to: 'line', lineId: 'crm' });
    expect(best(text, learned)).toEqual({ verdict: 'core', lineId: 'crm' });
  });

  it('makes the same ask outside when the person said so', () => {
    const mine = 'Please confirm all of tomorrow’s appointments.';
    expect(best(mine, []).verdict).toBe('core');
    expect(best(mine, learn([], { text: mine, to: 'outside' }))).toEqual({
      verdict: 'outside',
      lineId: null,
    });
  });

  it('is gone without a trace when it is taken back', () => {
    const learned = learn([], { text, to: 'line', lineId: 'crm' });
    expect(forget(learned, text)).toEqual([]);
    expect(best(text, forget(learned, text))).toEqual(best(text, []));
  });

  it('gives way to a later one on the same text', () => {
    const learned = learn(learn([], { text, to: 'outside' }), { text, to: 'line', lineId: 'crm' });
    expect(learned).toHaveLength(1);
    expect(best(text, learned).lineId).toBe('crm');
  });

  it('never spoils the examples of other lines', () => {
    const taught = indexAor(onlineSales, learn([], { text, to: 'line', lineId: 'crm' }));
    const asks = onlineSales.lines.flatMap((line) =>
      line.examples.map((example) => [example, line.id] as const),
    );
    expect(asks.filter(([example, id]) => judge(mailAsk(example), taught).best.lineId !== id)).toEqual([]);
  });

  it('reaches asks on the same subject in other words', () => {
    const later = 'How many parking permits did you count in the end?';
    const before = best(later, []);
    const learned = learn([], { text, to: 'line', lineId: 'crm' });
    expect(before.lineId).not.toBe('crm');
    expect(best(later, learned).lineId).toBe('crm');
  });

  it('leaves the chances of asks on other subjects nearly as they were', () => {
    const plain = indexAor(onlineSales);
    const taught = indexAor(onlineSales, learn([], { text, to: 'line', lineId: 'crm' }));
    const other = mailAsk('Could you post the picture of the new model on Instagram?');
    expect(judge(other, taught).inScope).toBeCloseTo(judge(other, plain).inScope, 1);
  });
});

describe('isKnownNoAsk', () => {
  const learned: Learned = [
    { text: 'Reminder: submit your time sheet for week 14 in the portal', to: 'not-an-ask' },
  ];

  it('knows the same sentence with another date', () => {
    expect(isKnownNoAsk('Reminder: submit your time sheet for week 15 in the portal', learned)).toBe(true);
  });

  it('leaves other sentences alone', () => {
    expect(isKnownNoAsk('Could you check my time sheet?', learned)).toBe(false);
  });
});

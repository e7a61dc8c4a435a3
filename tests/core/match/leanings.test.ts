import { describe, expect, it } from 'vitest';
import { compare } from '../../../lib/core/match/compare';
import { LEANINGS, LINE_FEATURES } from '../../../lib/core/match/features';
import { indexAor } from '../../../lib/core/match/index-aor';
import { LINE_WIDTH } from '../../../lib/core/match/line-features';
import { onlineSales } from '../../../lib/core/templates/online-sales';
import type { AskKind } from '../../../lib/model/ask';
import { mailAsk } from './mail-ask';

describe('leanings', () => {
  const index = indexAor(onlineSales);
  const leansOf = (kind: AskKind, fromOutside: boolean | null) => {
    const ask = mailAsk('Is Saturday morning possible?', { kind, fromOutside });
    const first = LINE_FEATURES.indexOf('leanAlways');
    const { lines } = compare(ask, index);
    return index.lines.map((_, at) => [
      ...lines.slice(at * LINE_WIDTH + first, at * LINE_WIDTH + first + LEANINGS.length),
    ]);
  };

  it('hold for asks of their kind alone', () => {
    const known = index.lines.map(({ leanings }) => leanings);
    const only = (...kept: number[]) =>
      known.map((line) => line.map((value, k) => (kept.includes(k) ? value : 0)));
    expect(leansOf('task', null)).toEqual(only(0));
    expect(leansOf('task', false)).toEqual(only(0));
    expect(leansOf('meeting', null)).toEqual(only(0, 1));
    expect(leansOf('question', true)).toEqual(only(0, 2, 3));
  });

  it('of a meeting are strongest to the line of appointments among one’s own', () => {
    const own = index.lines.filter(({ line }) => line.scope !== 'outside');
    const [first] = own.sort((a, b) => (b.leanings[1] ?? 0) - (a.leanings[1] ?? 0));
    expect(first?.line.title).toMatch(/appointment/i);
  });
});

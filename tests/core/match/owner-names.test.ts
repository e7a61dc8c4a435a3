import { describe, expect, it } from 'vitest';
import { indexAor } from '../../../lib/core/match/index-aor';
import { judge } from '../../../lib/core/match/judge';
import { namesIn, ownerNames } from '../../../lib/core/match/owner-names';
import { onlineSales } from '../../../lib/core/templates/online-sales';
import { mailAsk } from './mail-ask';

describe('ownerNames', () => {
  it.each([
    ['Web team (Priya)', ['priya']],
    ['Ms. Cole', ['cole']],
    ['Beth', ['beth']],
    ['Events coordinator (Dale Ortega)', ['dale', 'ortega']],
    ['Customer care desk', []],
    ['Marketing', []],
    ['', []],
  ])('%s', (owner, names) => {
    expect(ownerNames(owner)).toEqual(names);
  });
});

describe('namesIn', () => {
  it.each([
    ['Could you call Acorn about it? Simon is on vacation today.', 'simon', true],
    ['The newsletter is late and Mina’s intro is missing.', 'mina', true],
    ['Hi Mina,\nCould you write a few lines tonight?\nThanks, Mina', 'mina', false],
    ['Mark it as paid before you leave, please.', 'mark', false],
    ['Please ask what Mark wants for lunch.', 'mark', true],
  ])('%s', (text, name, isNamed) => {
    expect(namesIn(text, [name]).has(name)).toBe(isNamed);
  });
});

it('takes an ask that names the person whose work it is for that person’s', () => {
  const [page] = onlineSales.lines.filter(({ scope }) => scope === 'outside');
  const named = onlineSales.lines.map((line) =>
    line === page ? { ...line, owner: { name: 'Web team (Priya)', contact: '' } } : line,
  );
  const chanceOf = (lines: typeof named) => {
    const ask = mailAsk('Could you put the new one up, since Priya is on leave?');
    return judge(ask, indexAor({ ...onlineSales, lines })).inScope;
  };
  expect(chanceOf(named)).toBeLessThan(0.95 * chanceOf([...onlineSales.lines]));
});

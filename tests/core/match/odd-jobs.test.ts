import { expect, it } from 'vitest';
import { indexAor } from '../../../lib/core/match/index-aor';
import { judge } from '../../../lib/core/match/judge';
import { onlineSales } from '../../../lib/core/templates/online-sales';
import { mailAsk } from './mail-ask';

const index = indexAor({
  ...onlineSales,
  lines: onlineSales.lines.filter(({ scope }) => scope !== 'outside'),
});

const errands = [
  'Would you bake a cake for the school fair?',
  'Could you water the plants while I am away?',
  'Can you drive my mother to the airport?',
];

it.each(errands)('takes an errand for nobody’s job, even where no line says so: %s', (sentence) => {
  const { best } = judge(mailAsk(sentence), index);
  expect(best).toEqual({ verdict: 'outside', lineId: null });
});

import { describe, expect, it } from 'vitest';
import { lookAlikes } from '../../../lib/core/aor/aor-look-alikes';
import { onlineSales } from '../../../lib/core/templates/online-sales';
import type { Responsibility } from '../../../lib/model/aor';

const part = (id: string, title: string, examples: string[]): Responsibility => ({
  scope: 'core',
  hoursPerWeek: 1,
  minutesEach: 10,
  owner: null,
  askedBy: [],
  id,
  title,
  involved: '',
  words: [],
  examples,
});
const lunches = part('lunches', 'Order lunch', [
  'Please order pizza for noon.',
  'Can you order soup for ten?',
]);
const meals = part('meals', 'Catering', ['Please order pizza for one.', 'Can you order soup for six?']);
const payroll = part('payroll', 'Payroll', ['My payslip is wrong.', 'When is the salary paid?']);
const aor = { ...onlineSales, lines: [lunches, meals, payroll] };

describe('lookAlikes', () => {
  it('names two lines that take each other’s examples, with these', () => {
    const [pair, ...others] = lookAlikes(aor);
    expect(others).toEqual([]);
    expect(pair?.lineIds).toEqual(['lunches', 'meals']);
    expect(pair?.examples).toContain('Please order pizza for one.');
  });

  it('finds none where the lines are clear, or have no examples', () => {
    expect(lookAlikes({ ...aor, lines: [lunches, payroll] })).toEqual([]);
    expect(lookAlikes({ ...aor, lines: aor.lines.map((line) => ({ ...line, examples: [] })) })).toEqual([]);
  });
});

import { expect, it } from 'vitest';
import { readPolicy } from '../../../lib/core/policy/read-policy';
import {
  aorUnderPolicy,
  isSetLine,
  policyTemplates,
  settingsUnderPolicy,
} from '../../../lib/core/policy/under-policy';
import { DEFAULT_SETTINGS } from '../../../lib/model/settings';
import { aor } from '../../fixtures/ask';

const SET = {
  organisation: 'Brightfield Homes',
  lines: [
    { title: 'Fire drill', scope: 'supporting', hoursPerWeek: 0.5 },
    { title: 'Website', scope: 'outside', owner: 'Dana Reyes', contact: 'dana@brightfield.example' },
  ],
  maxHoursPerWeek: 38,
  maxYesBudgetHours: 2,
  templates: [
    { title: 'Sales host', lines: [{ title: 'Welcome visitors', scope: 'core', hoursPerWeek: 20 }] },
  ],
  owners: [{ name: 'Dana Reyes', contact: 'dana@brightfield.example' }],
};

it('reads a sound policy without a fault', () => {
  const { policy, faults } = readPolicy(SET);
  expect(faults).toEqual([]);
  expect(policy).toMatchObject({ organisation: 'Brightfield Homes', maxHoursPerWeek: 38 });
  expect(policy.lines).toHaveLength(2);
});

it('leaves out what is wrong, names it, and holds to the rest', () => {
  const { policy, faults } = readPolicy({
    ...SET,
    lines: [{ title: 'Odd', scope: 'mine' }, ...SET.lines],
    maxHoursPerWeek: 'many',
    owners: 'Dana',
    reportTo: 'https://example.com',
  });
  expect(faults).toEqual(['lines 1: scope', 'owners', 'maxHoursPerWeek', 'reportTo']);
  expect(policy.lines).toHaveLength(2);
  expect(policy.maxHoursPerWeek).toBeNull();
});

it('puts set lines in front, as they are set now, and keeps own lines', () => {
  const { policy } = readPolicy(SET);
  const under = aorUnderPolicy(aor, policy);
  expect(under.lines.map(({ title }) => title)).toEqual([
    'Fire drill',
    'Website',
    ...aor.lines.map(({ title }) => title),
  ]);
  expect(under.capacityHours).toBe(38);
  expect(aorUnderPolicy(under, policy)).toEqual(under);
  const changed = { ...under, lines: under.lines.map((line) => ({ ...line, title: 'Mine' })) };
  expect(aorUnderPolicy(changed, policy).lines.slice(0, 2)).toEqual(under.lines.slice(0, 2));
  expect(aorUnderPolicy(under, readPolicy({}).policy).lines).toEqual(aor.lines);
  expect(under.lines.filter(isSetLine)).toHaveLength(2);
});

it('limits the hours for outside work', () => {
  const { policy } = readPolicy(SET);
  expect(settingsUnderPolicy(DEFAULT_SETTINGS, policy).yesBudgetHours).toBe(2);
  expect(settingsUnderPolicy({ ...DEFAULT_SETTINGS, yesBudgetHours: 1 }, policy).yesBudgetHours).toBe(1);
  expect(settingsUnderPolicy(DEFAULT_SETTINGS, readPolicy({}).policy)).toBe(DEFAULT_SETTINGS);
});

it('offers the organisation’s templates like any other', () => {
  const [template] = policyTemplates(readPolicy(SET).policy);
  expect(template).toMatchObject({
    alsoKnownAs: ['Brightfield Homes'],
    aor: { role: 'Sales host', capacityHours: 40 },
  });
  expect(template?.aor.lines.some(isSetLine)).toBe(false);
});

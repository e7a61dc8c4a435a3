import * as z from 'zod/mini';
import { PolicyLine, PolicyOwner, PolicyTemplate, type Policy, type PolicyRead } from '../../model/policy';

const NO_POLICY: Policy = {
  organisation: '',
  templates: [],
  lines: [],
  owners: [],
  maxHoursPerWeek: null,
  maxYesBudgetHours: null,
};

const Name = z.string().check(z.trim(), z.maxLength(120));
const Hours = z.number().check(z.minimum(0), z.maximum(168));

/** Reads a policy part by part: what is wrong is left out and named, the rest holds. */
export function readPolicy(set: Readonly<Record<string, unknown>>): PolicyRead {
  const faults: string[] = [];
  const one = <T>(name: string, schema: z.ZodMiniType<T>, otherwise: T): T => {
    if (set[name] === undefined) return otherwise;
    const parsed = schema.safeParse(set[name]);
    if (!parsed.success) faults.push(name);
    return parsed.success ? parsed.data : otherwise;
  };
  const list = <T>(name: string, schema: z.ZodMiniType<T>): T[] => {
    const items = one(name, z.array(z.unknown()), []);
    return items.flatMap((item, i) => {
      const parsed = schema.safeParse(item);
      if (parsed.success) return [parsed.data];
      const where = parsed.error.issues[0]?.path.join('.') ?? '';
      faults.push([`${name} ${i + 1}`, where].filter(Boolean).join(': '));
      return [];
    });
  };
  const policy: Policy = {
    organisation: one('organisation', Name, ''),
    templates: list('templates', PolicyTemplate),
    lines: list('lines', PolicyLine),
    owners: list('owners', PolicyOwner),
    maxHoursPerWeek: one<number | null>('maxHoursPerWeek', Hours, null),
    maxYesBudgetHours: one<number | null>('maxYesBudgetHours', Hours, null),
  };
  const unknown = Object.keys(set).filter((name) => !(name in NO_POLICY));
  return { policy, faults: [...faults, ...unknown] };
}

import * as z from 'zod/mini';
import { Scope } from './scope';

const text = (max: number) => z.string().check(z.trim(), z.maxLength(max));

/** A line as an organisation writes it; what is left out is empty. */
export const PolicyLine = z.object({
  title: text(160).check(z.minLength(1)),
  involved: z._default(text(2000), ''),
  scope: Scope,
  hoursPerWeek: z._default(z.number().check(z.minimum(0), z.maximum(168)), 0),
  minutesEach: z.optional(z.number().check(z.minimum(1), z.maximum(10_080))),
  owner: z._default(text(120), ''),
  contact: z._default(text(200), ''),
  words: z._default(z.array(text(80)).check(z.maxLength(200)), []),
  examples: z._default(z.array(text(400)).check(z.maxLength(200)), []),
});
export type PolicyLine = z.infer<typeof PolicyLine>;

export const PolicyTemplate = z.object({
  title: text(160).check(z.minLength(1)),
  goal: z._default(text(400), ''),
  capacityHours: z._default(z.number().check(z.minimum(1), z.maximum(168)), 40),
  lines: z.array(PolicyLine).check(z.maxLength(200)),
});
export type PolicyTemplate = z.infer<typeof PolicyTemplate>;

export const PolicyOwner = z.object({
  name: text(120).check(z.minLength(1)),
  contact: z._default(text(200), ''),
});
export type PolicyOwner = z.infer<typeof PolicyOwner>;

/** What an organisation sets. It only gives; nothing ever goes back to it. */
export interface Policy {
  readonly organisation: string;
  readonly templates: readonly PolicyTemplate[];
  readonly lines: readonly PolicyLine[];
  readonly owners: readonly PolicyOwner[];
  /** Null = no limit. */
  readonly maxHoursPerWeek: number | null;
  readonly maxYesBudgetHours: number | null;
}

/** A policy as far as it can be read, and the parts that cannot: "lines 2: scope". */
export interface PolicyRead {
  readonly policy: Policy;
  readonly faults: readonly string[];
}

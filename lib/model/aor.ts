import * as z from 'zod/mini';
import { Scope } from './scope';

const line = (max: number) => z.string().check(z.trim(), z.maxLength(max));

/** Who does the work when it is not the user's; `contact` is an address, a number or a channel. */
export const Owner = z.object({ name: line(120), contact: line(200) });
export type Owner = z.infer<typeof Owner>;

/** How often a piece of work comes up. */
export const Often = z.object({
  times: z.number().check(z.minimum(0.1), z.maximum(1000)),
  per: z.enum(['day', 'week', 'month']),
});
export type Often = z.infer<typeof Often>;

const minutes = z.number().check(z.minimum(1), z.maximum(10_080));

const AskedBy = z.enum(['customers', 'manager', 'colleagues']);

/** One line of the Area of Responsibility. */
export const Responsibility = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  title: line(160).check(z.minLength(1)),
  /** The steps the work consists of, free text. */
  involved: line(2000),
  scope: Scope,
  /** Lines of one name stand together; missing or empty for none. */
  group: z.optional(line(80)),
  /** Planned hours a week, 0 for work that is not the user's. Follows from minutes and `often` where both are known. */
  hoursPerWeek: z.number().check(z.minimum(0), z.maximum(168)),
  /** Usual minutes that one piece of this work takes; null when unknown. */
  minutesEach: z.nullable(minutes),
  /** The least and the most minutes; missing where the usual ones say enough. */
  minutesLow: z.optional(minutes),
  minutesHigh: z.optional(minutes),
  /** Missing where nobody has said. */
  often: z.optional(Often),
  owner: z.nullable(Owner),
  askedBy: z.array(AskedBy),
  /** Extra words by which this work is known. */
  words: z.array(line(80)).check(z.maxLength(200)),
  /** Asks that belong to this line, as people would write them. */
  examples: z.array(line(400)).check(z.maxLength(200)),
});
export type Responsibility = z.infer<typeof Responsibility>;

/** The Area of Responsibility: the document that every ask is compared with. */
export const Aor = z.object({
  role: line(160),
  /** What the role is there to achieve, in one sentence. */
  goal: line(400),
  /** Working hours a week. */
  capacityHours: z.number().check(z.minimum(1), z.maximum(168)),
  lines: z.array(Responsibility).check(z.maxLength(200)),
});
export type Aor = z.infer<typeof Aor>;

/** An AoR while it is edited: any number may be missing or wrong yet, and a line may have no title. */
export const AorDraft = z.object({
  ...Aor.shape,
  capacityHours: z.number(),
  lines: z.array(
    z.object({
      ...Responsibility.shape,
      title: line(160),
      hoursPerWeek: z.number(),
      minutesEach: z.nullable(z.number()),
      minutesLow: z.optional(z.number()),
      minutesHigh: z.optional(z.number()),
      often: z.optional(z.object({ ...Often.shape, times: z.number() })),
    }),
  ),
});

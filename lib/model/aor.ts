import * as z from 'zod/mini';
import { Scope } from './scope';

const line = (max: number) => z.string().check(z.trim(), z.maxLength(max));

/** Who does the work when it is not the user's; `contact` is an address, a number or a channel. */
export const Owner = z.object({ name: line(120), contact: line(200) });
export type Owner = z.infer<typeof Owner>;

const AskedBy = z.enum(['customers', 'manager', 'colleagues']);

/** One line of the Area of Responsibility. */
export const Responsibility = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  title: line(160).check(z.minLength(1)),
  /** The steps the work consists of, free text. */
  involved: line(2000),
  scope: Scope,
  /** Planned hours a week, 0 for work that is not the user's. */
  hoursPerWeek: z.number().check(z.minimum(0), z.maximum(168)),
  /** Usual minutes that one piece of this work takes; null when unknown. */
  minutesEach: z.nullable(z.number().check(z.minimum(1), z.maximum(10_080))),
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

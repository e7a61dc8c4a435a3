import * as z from 'zod/mini';
import { Aor } from './aor';

/** With whom a version was agreed, and on which local day, YYYY-MM-DD. */
export const Agreement = z.object({
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(120)),
  day: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
});
export type Agreement = z.infer<typeof Agreement>;

/** The AoR as it was published. Nothing of it changes any more; only the agreement is added when there is one. */
export const AorVersion = z.object({
  /** 1, 2, 3 … */
  number: z.number().check(z.minimum(1)),
  aor: Aor,
  /** Epoch ms. */
  publishedAt: z.number(),
  /** What the version is for, in the person's words; may be empty. */
  note: z.string().check(z.maxLength(400)),
  /** Null = shared, not agreed yet. */
  agreed: z.nullable(Agreement),
});
export type AorVersion = z.infer<typeof AorVersion>;

import * as z from 'zod/mini';

/** How a responsibility relates to the job: its heart, its support, or somebody else's. */
export const Scope = z.enum(['core', 'supporting', 'outside']);
export type Scope = z.infer<typeof Scope>;

/** What Remit says of an ask: one of the scopes, or honestly `unsure`. */
export const Verdict = z.enum(['core', 'supporting', 'outside', 'unsure']);
export type Verdict = z.infer<typeof Verdict>;

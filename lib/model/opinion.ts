import * as z from 'zod/mini';
import { Scope } from './scope';

/** What a second judge says of an ask: its line (null: none fits) and the scope of that line. */
export const Opinion = z.object({
  lineId: z.nullable(z.string().check(z.minLength(1), z.maxLength(64))),
  scope: Scope,
});
export type Opinion = z.infer<typeof Opinion>;

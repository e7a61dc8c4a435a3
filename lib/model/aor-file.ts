import * as z from 'zod/mini';
import { Aor } from './aor';

/** An AoR as a file: written, kept and read back without loss. */
export const AorFile = z.object({ remit: z.literal('aor'), version: z.literal(1), aor: Aor });
export type AorFile = z.infer<typeof AorFile>;

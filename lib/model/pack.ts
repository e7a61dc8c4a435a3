import * as z from 'zod/mini';

/** The parts of the pack for management, each of which can be left out. */
export const PackPart = z.enum(['figures', 'hours', 'outside', 'results', 'proposals', 'who', 'definitions']);
export type PackPart = z.infer<typeof PackPart>;

/** Who reads it: another opening. */
export const Audience = z.enum(['manager', 'management', 'people']);
export type Audience = z.infer<typeof Audience>;

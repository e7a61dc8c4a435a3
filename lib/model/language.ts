import * as z from 'zod/mini';

/** A language in which asks are found and answers drafted. */
export const Language = z.enum(['en', 'de', 'es']);
export type Language = z.infer<typeof Language>;

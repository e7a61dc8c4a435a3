import * as z from 'zod/mini';

/** How far the first run has come; kept so that it goes on where it was left. */
export const WelcomeState = z.object({
  /** 0–3 the step that is open, 4 = through. */
  step: z.number().check(z.minimum(0), z.maximum(4)),
  /** Whom the person serves and with what, in their words; the goal of the AoR they choose next. */
  serves: z.string().check(z.maxLength(400)),
});
export type WelcomeState = z.infer<typeof WelcomeState>;

export const WELCOME_START: WelcomeState = { step: 0, serves: '' };

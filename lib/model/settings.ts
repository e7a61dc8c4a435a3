import * as z from 'zod/mini';
import { NO_PAUSES, Pauses } from './pauses';
import { Reader } from './post';

/** How readily asks are shown: `quiet` only sure ones, `eager` all. */
export const Sensitivity = z.enum(['quiet', 'balanced', 'eager']);
export type Sensitivity = z.infer<typeof Sensitivity>;

export const Settings = z.object({
  reader: Reader,
  sensitivity: Sensitivity,
  /** Open the popup by itself for an ask outside the AoR, at most once a message. */
  openPopupForOutside: z.boolean(),
  pauses: Pauses,
});
export type Settings = z.infer<typeof Settings>;

export const DEFAULT_SETTINGS: Settings = {
  reader: { names: [], addresses: [] },
  sensitivity: 'balanced',
  openPopupForOutside: false,
  pauses: NO_PAUSES,
};

import { send } from '../../lib/messaging/send';
import type { Settings } from '../../lib/model/settings';

/** Saves what a page changed in the settings that it had. */
export function saveSettings(from: Settings, settings: Settings): Promise<void> {
  return send('settings:save', { from, settings });
}

import type { Settings } from '../../lib/model/settings';

/** What a part of the options gets: the settings, and what is done when the person changes them. */
export interface SettingsProps {
  readonly settings: Settings;
  readonly onChange: (next: Settings) => void;
}

import type { Aor } from '../../lib/model/aor';
import type { Settings } from '../../lib/model/settings';

/** What a part of the options gets: the AoR (null = there is none), the settings, and what is done when the person changes these. */
export interface SectionProps {
  readonly aor: Aor | null;
  readonly settings: Settings;
  readonly onChange: (next: Settings) => void;
}

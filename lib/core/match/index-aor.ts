import type { Aor } from '../../model/aor';

/** An AoR prepared for matching. */
export interface AorIndex {
  readonly aor: Aor;
}

export function indexAor(aor: Aor): AorIndex {
  return { aor };
}

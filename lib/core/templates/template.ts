import type { Aor } from '../../model/aor';

/** A ready-made AoR to start from. */
export interface Template {
  /** Stable, in kebab case. */
  readonly id: string;
  /** Other titles of the same job, for search. */
  readonly alsoKnownAs: readonly string[];
  readonly aor: Aor;
}

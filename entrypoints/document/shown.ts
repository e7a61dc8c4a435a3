import { i18n } from '#i18n';
import { aorDiff, isSameAor } from '../../lib/core/aor/aor-diff';
import { countedWeeks } from '../../lib/core/figures/range-figures';
import { hoursByLine } from '../../lib/core/figures/hours-by-line';
import type { WeekRow } from '../../lib/core/figures/week-rows';
import type { Doc } from '../../lib/core/document/doc';
import { aorDiffDoc } from '../../lib/documents/aor-diff-doc';
import { aorDoc } from '../../lib/documents/aor-doc';
import { livedDoc } from '../../lib/documents/lived-doc';
import type { Aor } from '../../lib/model/aor';
import type { AorVersion } from '../../lib/model/aor-version';

/** What the page shows; numbers are of versions, null = the AoR of now. */
export type Shown =
  | { readonly kind: 'aor'; readonly number: number | null }
  | { readonly kind: 'lived' }
  | { readonly kind: 'changes'; readonly from: number | null; readonly to: number | null };

/** The document of what is shown, and the AoR in it (of two, the later). A version that is gone is the AoR of now. */
export function shownDoc(
  shown: Shown,
  now: Aor,
  versions: readonly AorVersion[],
  weeks: readonly WeekRow[],
): { doc: Doc; aor: Aor } {
  const versionOf = (number: number | null) => versions.find((one) => one.number === number);
  const sideOf = (number: number | null) => {
    const version = versionOf(number);
    return version
      ? { name: i18n.t('versions.version', [version.number]), aor: version.aor }
      : { name: i18n.t('versions.now'), aor: now };
  };
  if (shown.kind === 'lived') {
    const version = agreedOf(versions);
    const name = version ? i18n.t('versions.version', [version.number]) : i18n.t('versions.now');
    const side = version?.aor ?? now;
    return { doc: livedDoc(name, hoursByLine(weeks, side), countedShare(weeks)), aor: side };
  }
  if (shown.kind === 'changes') {
    const [before, after] = [sideOf(shown.from), sideOf(shown.to)];
    return { doc: aorDiffDoc(before, after, aorDiff(before.aor, after.aor)), aor: after.aor };
  }
  const [last] = versions;
  const version = versionOf(shown.number) ?? (last && isSameAor(last.aor, now) ? last : null);
  if (version) return { doc: aorDoc(version.aor, { kind: 'version', version }), aor: version.aor };
  return { doc: aorDoc(now, { kind: 'draft', since: last?.number ?? null }), aor: now };
}

/** The newest version that somebody agreed to, else the newest. */
export function agreedOf(versions: readonly AorVersion[]): AorVersion | null {
  return versions.find(({ agreed }) => agreed) ?? versions[0] ?? null;
}

/** How many weeks count, parts of weeks as parts. */
function countedShare(weeks: readonly WeekRow[]): number {
  return countedWeeks(weeks).reduce((sum, { days }) => sum + days / 7, 0);
}

import { i18n } from '#i18n';
import type { Responsibility } from '../../lib/model/aor';
import type { Judgement } from '../../lib/model/ask';
import css from './ask-card.module.css';

interface AskReasonProps {
  readonly judgement: Judgement;
  readonly lines: readonly Responsibility[];
}

/** Why: the ask's words, the line they met, its owner; the next best line, how sure within or outside is, and what reads like a favour. */
export function AskReason({ judgement, lines }: AskReasonProps) {
  const line = lines.find(({ id }) => id === (judgement.lineId ?? judgement.best.lineId));
  const runnerUp = lines.find(({ id }) => id === judgement.runnerUpId);
  const favour = quoted(judgement.evidence.favour ?? []);
  return (
    <div className={css['why']}>
      <p>
        {prefixOf(judgement, line !== undefined)}
        {line ? <strong>{line.title}</strong> : i18n.t('card.fitsNothing')}
        {line?.owner && `, ${i18n.t('card.ownedBy', [line.owner.name])}`}
      </p>
      {judgement.by === 'match' && (
        <p className={css['runner']}>
          {i18n.t('card.howSure', [sureness(judgement)])}
          {runnerUp && ` · ${i18n.t('card.runnerUp', [runnerUp.title])}`}
        </p>
      )}
      {judgement.by === 'match' && favour !== '' && (
        <p className={css['runner']}>{i18n.t('card.likeFavour', [favour])}</p>
      )}
      {judgement.by === 'browser' && <p className={css['runner']}>{i18n.t('card.byBrowser')}</p>}
      {judgement.aor && judgement.aor.version > 0 && (
        <p className={css['runner']}>
          {i18n.t(judgement.aor.isChanged ? 'card.byChanged' : 'card.byVersion', [judgement.aor.version])}
        </p>
      )}
    </div>
  );
}

/** What stands before the line: that the person said so, or the ask's words that met the line's. */
function prefixOf({ by, evidence }: Judgement, hasLine: boolean): string {
  if (by === 'person') return `${i18n.t('card.person')}: `;
  const words = quoted(evidence.ask);
  return words && hasLine ? `${words} → ` : '';
}

function quoted(words: readonly string[]): string {
  return words.map((word) => i18n.t('quoted', [word])).join(', ');
}

/** Whole percent that the ask is within the AoR, or outside, whichever is likelier; below 100, since nothing is certain. */
function sureness({ inScope }: Judgement): string {
  return String(Math.min(99, Math.round(100 * Math.max(inScope, 1 - inScope))));
}

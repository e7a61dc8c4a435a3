import { i18n } from '#i18n';
import type { Verdict } from '../../lib/model/scope';
import { VERDICT_SHAPE } from '../../lib/model/verdict-shape';
import css from './verdict-mark.module.css';

/** A verdict in word, shape and colour. */
export function VerdictMark({ verdict }: { readonly verdict: Verdict }) {
  return (
    <span className={`${css['mark']} ${css[verdict]}`}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={VERDICT_SHAPE[verdict]} />
      </svg>
      {i18n.t(`verdict.${verdict}`)}
    </span>
  );
}

import type { Aor } from '../../model/aor';
import type { Judgement } from '../../model/ask';
import type { Correction } from '../../model/commands';

/** The judgement after the person has said whose work it is. A line that is gone leaves the judgement as it was. */
export function correct(judgement: Judgement, correction: Correction, aor: Aor): Judgement {
  if (correction.to === 'outside') return decided(judgement, 'outside', null);
  const line = aor.lines.find(({ id }) => id === correction.lineId);
  return line ? decided(judgement, line.scope, line.id) : judgement;
}

function decided(
  judgement: Judgement,
  verdict: Judgement['best']['verdict'],
  lineId: string | null,
): Judgement {
  return {
    ...judgement,
    verdict,
    lineId,
    best: { verdict, lineId },
    inScope: verdict === 'outside' ? 0 : 1,
    by: 'person',
  };
}

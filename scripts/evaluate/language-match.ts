import { readFileSync } from 'node:fs';
import { judgeSentence } from '../../lib/core/detect/languages/classify-in';
import type { FurtherLanguage } from '../../lib/core/detect/languages/language';
import { indexAor, type AorIndex } from '../../lib/core/match/index-aor';
import { judgeIn } from '../../lib/core/match/languages/judge-in';
import type { Judgement } from '../../lib/model/ask';
import { templates } from '../../lib/core/templates/templates';

const DATA = new URL('../train/data/languages/', import.meta.url);

/** An own ask with the template it is asked of and the line it belongs to; null when it belongs to none. */
interface AskOfRole {
  readonly role: string;
  readonly lineId: string | null;
  readonly text: string;
}

/** Asks under headings "# template": "line id, tab, ask". */
function asksOfRoles(language: FurtherLanguage): AskOfRole[] {
  let role = '';
  return readFileSync(new URL(`asks-${language}.txt`, DATA), 'utf8')
    .split('\n')
    .flatMap((line) => {
      if (line.startsWith('# ')) role = line.slice(2).trim();
      const [id = '', text = ''] = line.split('\t');
      return text === '' ? [] : [{ role, lineId: id === 'none' ? null : id, text }];
    });
}

function indexOf(role: string): AorIndex {
  const template = templates.find(({ id }) => id === role);
  if (!template) throw new Error(`unknown template ${role}`);
  return indexAor(template.aor);
}

function scopeOf({ lineId }: AskOfRole, { aor }: AorIndex): string {
  return aor.lines.find(({ id }) => id === lineId)?.scope ?? 'outside';
}

interface Compared {
  readonly judgement: Judgement;
  readonly isLine: boolean;
  readonly isVerdict: boolean;
  readonly isInOut: boolean;
}

function compared(language: FurtherLanguage, ask: AskOfRole, index: AorIndex): Compared {
  const { text } = ask;
  const { kind } = judgeSentence(language, text);
  const judgement = judgeIn(
    language,
    { sentence: text, context: text, subject: '', kind, postType: 'mail', fromOutside: null },
    index,
  );
  const scope = scopeOf(ask, index);
  const { best } = judgement;
  return {
    judgement,
    isLine: best.lineId === ask.lineId,
    isVerdict: best.verdict === scope,
    isInOut: (best.verdict === 'outside') === (scope === 'outside'),
  };
}

/** How well asks of a language meet the English lines of four templates; `wrong`: the share that is shown a wrong in or out. */
export function matching(language: FurtherLanguage): Record<string, number> {
  const asks = asksOfRoles(language);
  const indexes = new Map([...new Set(asks.map(({ role }) => role))].map((role) => [role, indexOf(role)]));
  const all = asks.map((ask) => compared(language, ask, indexes.get(ask.role)!));
  const sure = all.filter(({ judgement }) => judgement.verdict !== 'unsure');
  const share = (of: readonly Compared[], is: (one: Compared) => boolean): number =>
    Number((of.filter(is).length / of.length).toFixed(3));
  return {
    n: all.length,
    line: share(all, ({ isLine }) => isLine),
    verdict: share(all, ({ isVerdict }) => isVerdict),
    inOut: share(all, ({ isInOut }) => isInOut),
    unsure: Number((1 - sure.length / all.length).toFixed(3)),
    inOutWhenSure: share(sure, ({ isInOut }) => isInOut),
  };
}

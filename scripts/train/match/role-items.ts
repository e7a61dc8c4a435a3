import { barePost } from '../../../lib/core/bare-post';
import { detect } from '../../../lib/core/detect/detect';
import type { AskToJudge } from '../../../lib/core/match/ask-words';
import { compare } from '../../../lib/core/match/compare';
import { indexAor, type AorIndex } from '../../../lib/core/match/index-aor';
import type { WordModel } from '../../../lib/core/match/word-model';
import type { Responsibility } from '../../../lib/model/aor';
import type { Item } from './fit-weights';
import type { OwnAsk, OwnLine, OwnRole } from './own-roles';

/** How a role is shown to the fit: which lines stand in its AoR, and whether they have examples. */
interface View {
  readonly keeps: (line: OwnLine, at: number) => boolean;
  readonly withExamples: boolean;
  readonly weight: number;
}

const VIEWS: readonly View[] = [
  { keeps: () => true, withExamples: false, weight: 1 },
  { keeps: () => true, withExamples: true, weight: 0.7 },
  // Work of others that the person did not write down: nothing fits.
  { keeps: ({ scope }, at) => scope !== 'outside' || at % 2 === 0, withExamples: false, weight: 0.4 },
  { keeps: ({ scope }, at) => scope !== 'outside' || at % 2 === 1, withExamples: false, weight: 0.4 },
  { keeps: ({ scope }) => scope !== 'outside', withExamples: false, weight: 0.2 },
];

/** The asks of a role as comparisons with the right answer, in every view. */
export function roleItems(role: OwnRole, model: WordModel): Item[] {
  const asked = new Map<OwnAsk, AskToJudge>();
  const seen = (ask: OwnAsk, at: number) => {
    const known = asked.get(ask);
    if (known) return known;
    const found = askOf(ask, at);
    asked.set(ask, found);
    return found;
  };
  return VIEWS.flatMap((view) => {
    const kept = role.lines.filter((line, at) => view.keeps(line, at));
    const isExample = (at: number) => view.withExamples && at % 2 === 1;
    const index = indexAor(
      {
        role: role.name,
        goal: '',
        capacityHours: 40,
        lines: kept.map((line, at) =>
          responsibilityOf(
            line,
            at,
            line.asks.filter((_, i) => isExample(i)).map(({ text }) => text),
          ),
        ),
      },
      [],
      model,
    );
    const items = (asks: readonly OwnAsk[], right: number) =>
      asks
        .filter((_, i) => !isExample(i))
        .map((ask, i) => itemOf(seen(ask, i), right, index, view.weight, role.name));
    return [...role.lines.flatMap((line) => items(line.asks, kept.indexOf(line))), ...items(role.strays, -1)];
  });
}

function itemOf(ask: AskToJudge, right: number, index: AorIndex, weight: number, group: string): Item {
  const { lines, nothing, direction } = compare(ask, index);
  return {
    lines,
    nothing,
    direction,
    right: right < 0 ? 'none' : right,
    weight,
    group,
    scopes: index.lines.map(({ line }) => line.scope),
  };
}

/** Ids keep the order of the lines, because an index is in the order of ids. */
function responsibilityOf(line: OwnLine, at: number, examples: readonly string[]): Responsibility {
  return {
    id: String(at).padStart(3, '0'),
    title: line.title,
    involved: line.involved,
    scope: line.scope,
    hoursPerWeek: 0,
    minutesEach: null,
    owner: null,
    askedBy: [],
    words: [],
    examples: [...examples],
  };
}

/** The ask as the page would report it: its sentence and what stands around it; pages often do not tell who is outside. */
function askOf({ text, fromOutside }: OwnAsk, at: number): AskToJudge {
  const { asks } = detect(barePost(text, 'mail'), { names: [], addresses: [] });
  const surest = asks.reduce<(typeof asks)[number] | null>(
    (a, b) => (a === null || b.confidence > a.confidence ? b : a),
    null,
  );
  return {
    sentence: surest?.sentence ?? text,
    context: text,
    subject: '',
    kind: surest?.kind ?? 'task',
    postType: 'mail',
    fromOutside: at % 3 === 0 ? null : fromOutside,
  };
}

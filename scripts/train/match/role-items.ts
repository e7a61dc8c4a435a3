import { barePost } from '../../../lib/core/ask/bare-post';
import { detect } from '../../../lib/core/detect/detect';
import type { AskToJudge } from '../../../lib/core/match/ask-words';
import { compare } from '../../../lib/core/match/compare';
import { leansOf } from '../../../lib/core/match/line-features';
import { plainIndex, type AorIndex } from '../../../lib/core/match/index-aor';
import { speaksAsCustomer } from '../../../lib/core/ask/speaks-as-customer';
import type { WordModel } from '../../../lib/core/match/word-model';
import type { Aor, Responsibility } from '../../../lib/model/aor';
import type { DetectedAsk } from '../../../lib/model/ask';
import type { Person, Reader } from '../../../lib/model/post';
import type { Item } from './item';
import { asksOf, type OwnAsk, type OwnLine, type OwnRole } from './own-roles';

/** How a role is shown to the fit: which lines stand in its AoR. */
interface View {
  readonly keeps: (line: OwnLine, at: number) => boolean;
  readonly weight: number;
}

const VIEWS: readonly View[] = [
  { keeps: () => true, weight: 1 },
  // Work of others that the person did not write down: nothing fits.
  { keeps: ({ scope }, at) => scope !== 'outside' || at % 2 === 0, weight: 0.4 },
  { keeps: ({ scope }, at) => scope !== 'outside' || at % 2 === 1, weight: 0.4 },
  { keeps: ({ scope }) => scope !== 'outside', weight: 0.2 },
];

/** The asks of a role as comparisons with the right answer, in every view; those of the first are of full weight. */
export function roleItems(role: OwnRole, model: WordModel): Item[] {
  const asked = new Map(asksOf(role).map((ask, at) => [ask, seenOf(ask, at).ask]));
  return VIEWS.flatMap(({ keeps, weight }, view) => {
    const kept = role.lines.filter((line, at) => keeps(line, at));
    const index = plainIndex(aorOf(role, kept), [], model);
    const items = (own: readonly OwnAsk[], right: number) =>
      own.flatMap((ask) => {
        const known = asked.get(ask);
        return known
          ? [
              {
                ...comparedItem(known, index),
                right: right < 0 ? ('none' as const) : right,
                weight: weight * role.weight,
                isTask: false,
                counts: view === 0,
                group: role.name,
              },
            ]
          : [];
      });
    return [...role.lines.flatMap((line) => items(line.asks, kept.indexOf(line))), ...items(role.strays, -1)];
  });
}

/** An ask as a page would report it, and whether it is spotted in a mail that says no more. */
interface SeenAsk {
  readonly ask: AskToJudge;
  readonly isFound: boolean;
}

/** An ask with what is right: "outside" without a line for one that fits none. */
export interface LabelledAsk {
  readonly ask: AskToJudge;
  readonly verdict: string;
  readonly lineId: string | null;
}

/** A role's AoR with all its lines, and its asks. */
export function toJudge(role: OwnRole): { aor: Aor; asks: (LabelledAsk & SeenAsk)[] } {
  const aor = aorOf(role, role.lines);
  const asked = [
    ...role.lines.flatMap(({ asks, scope }, at) =>
      asks.map((ask) => ({ ask, verdict: scope, lineId: aor.lines[at]?.id ?? null })),
    ),
    ...role.strays.map((ask) => ({ ask, verdict: 'outside', lineId: null })),
  ];
  return { aor, asks: asked.map(({ ask, ...right }, at) => ({ ...seenOf(ask, at), ...right })) };
}

/** An AoR with some of a role's lines. */
function aorOf(role: OwnRole, lines: readonly OwnLine[]): Aor {
  return { role: role.name, goal: '', capacityHours: 40, lines: lines.map(responsibilityOf) };
}

/** The part of an item that does not depend on what is right. */
export function comparedItem(ask: AskToJudge, index: AorIndex) {
  const { lines, nothing, ask: weighed } = compare(ask, index);
  return {
    lines,
    nothing,
    direction: weighed.direction,
    leans: leansOf(weighed),
    lineVectors: index.lines.map(({ vector }) => vector),
    allMine: index.allMine,
    scopes: index.lines.map(({ line }) => line.scope),
  };
}

/** Ids keep the order of the lines, because an index is in the order of ids. */
function responsibilityOf(line: OwnLine, at: number): Responsibility {
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
    examples: [],
  };
}

/** Nobody knows who reads the asks of roles, but persons write them. */
const READER: Reader = { names: [], addresses: [] };
const WRITER: Person = { name: 'Jo Smith', address: 'jo.smith@people.example' };

/** Its sentence and what stands around it; pages often do not tell who is outside. */
function seenOf({ text, fromOutside }: OwnAsk, at: number): SeenAsk {
  const { asks } = detect({ ...barePost(text, 'mail'), author: WRITER }, READER);
  const surest = asks.reduce<DetectedAsk | null>(
    (a, b) => (a === null || b.confidence > a.confidence ? b : a),
    null,
  );
  const ask: AskToJudge = {
    sentence: surest?.sentence ?? text,
    context: text,
    subject: '',
    kind: surest?.kind ?? 'task',
    postType: 'mail',
    fromOutside: at % 3 === 0 ? speaksAsCustomer(text) || null : fromOutside,
  };
  return { ask, isFound: surest !== null };
}

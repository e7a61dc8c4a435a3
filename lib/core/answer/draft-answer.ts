import type { Responsibility } from '../../model/aor';
import type { AnswerKind, Ask, NoReason } from '../../model/ask';
import { firstName } from './first-name';
import type { Relation } from './relation';
import { TEXTS, isTextId, type TextId } from './texts';

/** How much a draft says: the decision; with thanks and the reason; with the way ahead spelled out. */
export type DraftLength = 'short' | 'medium' | 'long';
export const DRAFT_LENGTHS: readonly DraftLength[] = ['short', 'medium', 'long'];

/** Answers that are said to the asker; the others are the person's own. */
export type SpokenAnswer = Extract<AnswerKind, 'yes' | 'yes-if' | 'redirect' | 'later' | 'no'>;

export interface DraftFacts {
  readonly ask: Ask;
  readonly relation: Relation;
  /** The line that the ask belongs to; null when it fits none. */
  readonly line: Responsibility | null;
  /** Core work that a yes would displace; null when there is none. */
  readonly work: Responsibility | null;
  /** Days as words ("Fri 13 Nov"); null when there is none: when it is due, when it comes back, to when the work would move. */
  readonly due: string | null;
  readonly later: string | null;
  readonly day: string;
  readonly reason: NoReason | null;
  /** The person's own wording, by name of the text. */
  readonly own: Readonly<Record<string, string>>;
}

export function isSpoken(answer: AnswerKind): answer is SpokenAnswer {
  return answer !== 'slide' && answer !== 'not-an-ask';
}

/**
 * A draft that decides in one sentence, gives one reason that is true by the AoR, and offers the real alternative. Every
 * sentence stands alone, so that any of them may be missing.
 */
export function draftAnswer(answer: SpokenAnswer, facts: DraftFacts, length: DraftLength): string {
  const say = speaker(facts);
  const isShort = length === 'short';
  const sentences = [
    isShort ? '' : say('thanks'),
    DECISION[answer](say),
    isShort ? '' : reasonOf(answer, facts, say),
    length === 'long' || answer === 'redirect' ? offerOf(answer, facts, say) : '',
  ];
  const greeting = say('greeting', 'greeting.unnamed');
  return `${greeting}\n\n${sentences.filter(Boolean).join(' ')}\n`;
}

/** The first of the named texts whose slots can be filled; empty when none can. */
type Say = (...names: TextId[]) => string;

const DECISION: Readonly<Record<SpokenAnswer, (say: Say) => string>> = {
  yes: (say) => say('yesBy', 'yes'),
  'yes-if': (say) => say('yesIfMoves', 'yesIf'),
  redirect: (say) => say('redirectTo', 'redirect'),
  later: (say) => say('laterOn', 'later'),
  no: (say) => say('no'),
};

function reasonOf(answer: SpokenAnswer, { ask, reason }: DraftFacts, say: Say): string {
  if (answer === 'yes' || answer === 'yes-if') return '';
  if (answer === 'no' && reason === 'not-needed') return say('notNeeded');
  if (ask.judgement.verdict === 'outside') return say('notMyRole', 'outsideRole');
  return answer === 'redirect' ? '' : say('busy', 'committed');
}

function offerOf(answer: SpokenAnswer, { line, due }: DraftFacts, say: Say): string {
  switch (answer) {
    case 'redirect':
      return line?.owner ? [say('contact'), say('handOver')].filter(Boolean).join(' ') : say('findOwner');
    case 'no':
      return say('askOwner', 'otherWay');
    case 'later':
      return due ? '' : say('laterDate');
    default:
      return '';
  }
}

function speaker(facts: DraftFacts): Say {
  const slots = slotsOf(facts);
  return (...names) => {
    for (const name of names) {
      for (const text of variants(name, facts)) {
        const said = filled(text, slots);
        if (said) return said;
      }
    }
    return '';
  };
}

/** The texts that may be used under a name, the most fitting first: by relation, by kind, for all. */
function variants(name: TextId, { ask, relation, own }: DraftFacts): string[] {
  return [`${name}.${relation}`, `${name}.${ask.kind}`, name].flatMap((id) =>
    isTextId(id) ? [own[id]?.trim() ?? '', TEXTS[id]] : [],
  );
}

type Slots = Readonly<Record<string, string | null>>;

function slotsOf({ ask, line, work, due, later, day }: DraftFacts): Slots {
  return {
    asker: firstName(ask.author.name),
    line: line?.title ?? null,
    owner: line?.owner?.name ?? null,
    contact: line?.owner?.contact ?? null,
    work: work && `“${work.title}”`,
    due,
    later,
    day,
  };
}

/** Null when a slot of the text has no filling. */
function filled(text: string, slots: Slots): string | null {
  let isWhole = true;
  const said = text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const filling = slots[name]?.replace(/\s+/g, ' ').trim();
    if (!filling) isWhole = false;
    return filling ?? '';
  });
  return isWhole ? said : null;
}

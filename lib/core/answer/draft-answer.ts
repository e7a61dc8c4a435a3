import type { Responsibility } from '../../model/aor';
import type { AnswerKind, Ask, NoReason } from '../../model/ask';
import { firstName } from './first-name';
import type { Relation } from './relation';
import { isTextId, type TextId } from './texts';
import { ownTextId, wordingOf, WORDINGS } from './wordings';

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
  return `${greeting}\n\n${opened(sentences.filter(Boolean).join(' '), facts.ask)}\n`;
}

/** German goes on with a small letter after the greeting's comma. */
function opened(body: string, { language }: Ask): string {
  if (language !== 'de') return body;
  return body.replace(
    /^(?:Aus|Dabei|Dafür|Danke|Das|Es|Ich|Ja|Meine|Vielen|Vielleicht|Was|Wenn)(?!\p{L})/u,
    (word) => word.toLowerCase(),
  );
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
  const wording = wordingOf(ask, relation === 'customer' || relation === 'outside');
  return [`${name}.${relation}`, `${name}.${ask.kind}`, name].flatMap((id) =>
    isTextId(id) ? [own[ownTextId(wording, id)]?.trim() ?? '', WORDINGS[wording][id]] : [],
  );
}

type Slots = Readonly<Record<string, string | null>>;

function slotsOf({ ask, line, work, due, later, day }: DraftFacts): Slots {
  return {
    asker: firstName(ask.author.name),
    name: firstName(ask.author.name) && ask.author.name,
    line: line?.title ?? null,
    owner: line?.owner?.name ?? null,
    contact: line?.owner?.contact ?? null,
    work: work && quoted(work.title, ask.language),
    due,
    later,
    day,
  };
}

function quoted(title: string, language: Ask['language']): string {
  if (language === 'de') return `„${title}“`;
  return language === 'es' ? `«${title}»` : `“${title}”`;
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

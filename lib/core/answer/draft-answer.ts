import type { Responsibility } from '../../model/aor';
import type { AnswerKind, Ask } from '../../model/ask';

/** How much a draft says: the decision; with thanks and the reason; with the way ahead spelled out. */
export type DraftLength = 'short' | 'medium' | 'long';
export const DRAFT_LENGTHS: readonly DraftLength[] = ['short', 'medium', 'long'];

/** Answers that are said to the asker; the others are the person's own. */
export type SpokenAnswer = Extract<AnswerKind, 'yes' | 'yes-if' | 'redirect' | 'later' | 'no'>;

export interface DraftFacts {
  readonly ask: Ask;
  /** The line that the ask belongs to; null when it fits none. */
  readonly line: Responsibility | null;
  /** A core line of the AoR: what the time is for instead. */
  readonly core: Responsibility | null;
  /** The due date as words ("Fri 13 Nov"); null when there is none. */
  readonly due: string | null;
}

export function isSpoken(answer: AnswerKind): answer is SpokenAnswer {
  return answer !== 'slide' && answer !== 'not-an-ask';
}

/**
 * A draft that decides in one sentence, gives one reason that is true by the AoR, and offers the real alternative. Every
 * sentence stands alone, so that any of them may be missing.
 */
export function draftAnswer(answer: SpokenAnswer, facts: DraftFacts, length: DraftLength): string {
  const said = {
    thanks: length === 'short' ? '' : THANKS[answer],
    decision: decisionOf(answer, facts),
    reason: length === 'short' ? '' : reasonOf(answer, facts),
    offer: length === 'long' || answer === 'redirect' ? offerOf(answer, facts) : '',
  };
  const body = [said.thanks, said.decision, said.reason, said.offer].filter(Boolean).join(' ');
  return `${greeting(facts.ask)}${body}\n`;
}

const THANKS: Readonly<Record<SpokenAnswer, string>> = {
  yes: 'Thanks for asking.',
  'yes-if': 'Thanks for asking.',
  redirect: 'Thanks for thinking of me.',
  later: 'Thanks for letting me know.',
  no: 'Thanks for thinking of me.',
};

function decisionOf(answer: SpokenAnswer, { line, core, due }: DraftFacts): string {
  switch (answer) {
    case 'yes':
      return due ? `Yes, I will have this done by ${due}.` : 'Yes, I will take care of this.';
    case 'yes-if':
      return core
        ? `I can do this if “${core.title}” may wait meanwhile. Is that all right?`
        : 'I can do this if something else may wait meanwhile. Is that all right?';
    case 'redirect':
      return line?.owner ? `${line.owner.name} looks after this.` : 'This is looked after by somebody else.';
    case 'later':
      return due
        ? `I can’t start on this right now; I will come back to you before ${due}.`
        : 'I can’t start on this right now; I will come back to you.';
    case 'no':
      return 'I can’t take this on.';
  }
}

function reasonOf(answer: SpokenAnswer, { ask, line, core }: DraftFacts): string {
  if (answer === 'yes' || answer === 'yes-if') return '';
  if (ask.judgement.verdict === 'outside') {
    return line ? `“${line.title}” is not part of my role.` : 'It is not part of my role.';
  }
  return core ? `My time this week is committed to “${core.title}”.` : 'My time this week is committed.';
}

function offerOf(answer: SpokenAnswer, { line, due }: DraftFacts): string {
  const owner = line?.owner ?? null;
  if (answer === 'redirect') {
    if (!owner) return 'I am glad to help find out who.';
    const contact = owner.contact ? ` You reach them at ${owner.contact}.` : '';
    return `${contact.trim()} I am glad to pass on what you sent me.`.trim();
  }
  if (answer === 'no') return owner ? `${owner.name} may be able to help.` : 'I hope you find somebody soon.';
  if (answer === 'later') return due ? '' : 'If there is a date that matters, please tell me.';
  return '';
}

function greeting({ author }: Ask): string {
  const [first = ''] = author.name.trim().split(/\s+/);
  return /^\p{L}[\p{L}'’-]*$/u.test(first) ? `Hi ${first},\n\n` : 'Hello,\n\n';
}

import type { Ask } from '../../model/ask';
import type { StandingAnswer } from '../../model/settings';
import { firstName } from './first-name';

/** Stands for the asker's first name in a standing answer. */
const ASKER = '{asker}';

/** The standing answer to asks like this one: those of the same line, or of none. Null when there is none. */
export function standingFor(ask: Ask, standing: readonly StandingAnswer[]): StandingAnswer | null {
  return standing.find((one) => isFor(one, ask)) ?? null;
}

/** Of the same line, and in the language of the ask. */
function isFor({ lineId, language = 'en' }: StandingAnswer, ask: Ask): boolean {
  return lineId === ask.judgement.lineId && language === (ask.language ?? 'en');
}

/** Keeps an answer for the asks that repeat; an earlier one of the same line gives way. */
export function keepStanding(
  standing: readonly StandingAnswer[],
  ask: Ask,
  answer: StandingAnswer['answer'],
  text: string,
): StandingAnswer[] {
  const { lineId } = ask.judgement;
  const name = firstName(ask.author.name);
  const general = name ? text.replaceAll(name, ASKER) : text;
  const language = ask.language ? { language: ask.language } : {};
  return [...standing.filter((one) => !isFor(one, ask)), { lineId, answer, text: general, ...language }];
}

/** Its text, for whoever asks this time. */
export function standingText({ text }: StandingAnswer, ask: Ask): string {
  const name = firstName(ask.author.name);
  return name ? text.replaceAll(ASKER, name) : text.replaceAll(` ${ASKER}`, '');
}

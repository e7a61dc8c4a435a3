import type { Ask } from '../../model/ask';
import type { StandingAnswer } from '../../model/settings';
import { firstName } from './first-name';

/** Stands for the asker's first name in a standing answer. */
const ASKER = '{asker}';

/** The standing answer to asks like this one: those of the same line, or of none. Null when there is none. */
export function standingFor(ask: Ask, standing: readonly StandingAnswer[]): StandingAnswer | null {
  return standing.find(({ lineId }) => lineId === ask.judgement.lineId) ?? null;
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
  return [...standing.filter((one) => one.lineId !== lineId), { lineId, answer, text: general }];
}

/** Its text, for whoever asks this time. */
export function standingText({ text }: StandingAnswer, ask: Ask): string {
  const name = firstName(ask.author.name);
  return name ? text.replaceAll(ASKER, name) : text.replaceAll(` ${ASKER}`, '');
}

import { askedWithoutMark } from '../asked-without-mark';
import { withoutSmile } from '../without-smile';
import type { FurtherLanguage } from './language';

const GERMAN_SUBJECT =
  '(?:du|ihr|sie|es|er|ich|wir|man|jemand|das|der|die|dein|deine|euer|eure|unser|unsere|noch (?:was|jemand|zeit)|lot|haus|nr\\.?|\\d+|heute|morgen|\\p{L}+tag|um \\d+)';

/** Openings that only questions have: a verb before its subject, a question word before a verb. */
const ASKED: Readonly<Record<FurtherLanguage, RegExp>> = {
  // Not "wie gesagt", "was ich meine", "geht klar", "passt mir".
  de: new RegExp(
    String.raw`^\W*(?:(?:hey|hi|hallo|und|oder|ok(?:ay)?|@?\p{L}{2,15},),? )?(?:` +
      String.raw`(?!machen sie|haben sie (?:noch )?eine?n? )(?:ist|sind|war|waren|hat|habt|hast|haben|kann|kannst|könnt|können|könntest|könntet|könnten|soll|sollen|sollte|sollten|willst|wollt|wollen|weißt|wisst|kommst|kommt|machst|macht|machen|brauchst|braucht|brauchen|bist|seid|wird|werden|darf|dürfen|muss|müssen|steht|liegt|gibt|passt|passen|geht|klappt|schaffst|schafft|nimmst|übernimmst|fährst|bringst) ${GERMAN_SUBJECT}` +
      String.raw`|(?:wo|wer|wann|was|warum|wieso|weshalb|wohin|woher|wen|wem|womit|wofür|wie|wie ?viele?|welche[rsmn]?)(?! (?:gesagt|besprochen|abgemacht|geplant|gewünscht|vereinbart|versprochen|erwähnt|immer|weiß|für|zuerst)(?!\p{L}))(?: (?!(?:ich|du|wir|ihr|er|sie|es|man|der|die|das)(?!\p{L}))\p{L}+){0,2}? (?:ist|sind|war|muss|soll|sollen|kann|darf|will|hat|haben|(?!ge\p{L}+t(?!\p{L})|nicht|jetzt|selbst|sonst|fast)\p{L}{2,}(?:t|en))(?= (?!werde|hast|habe|ist(?!\p{L}))\p{L}|\W*$))(?!\p{L})`,
    'iu',
  ),
  // Without a subject before it only what is said to "tú" is surely asked.
  es: /^\P{L}*(?:(?:hola|oye|y|o|pero|ok|@?\p{L}{2,15},),? )?(?:(?:me|nos|te) )?(?!tienes (?:que|razón)|has (?:pensado|sido|estado))(?:tienes|tenéis|puedes|podéis|podrías|podríais|sabes|sabéis|vienes|venís|quieres|queréis|necesitas|encargas|encargáis|(?<=te )(?:parece bien|va bien|viene bien|importa|sirve)|cubres|pasas|mandas|envías|ayudas|echas|dices|avisas|llamas|haces|dejas|has \p{L}{2,14}(?:ado|ido|sto|cho)|habéis \p{L}{2,14}|(?:dónde|cuándo|quién|quiénes|cuál|cuáles|cuánto|cuánta|cuántos|cuántas|por qué|a qué hora|qué \p{L}{2,14} (?:es|son|hay|tiene|tenemos|falta|toca|prefieren?|quieren?)|qué (?:hacemos|falta|opinas|piensas|dice|dicen|pasa con|pasó con)))(?!\p{L})/iu,
};

/** The words of a person's German or Spanish sentence, a short question that its writer did not mark ("passt Freitag um 10") marked as one. */
export function askedWithoutMarkIn(language: FurtherLanguage, text: string): string {
  return askedWithoutMark(withoutSmile(text), ASKED[language]);
}

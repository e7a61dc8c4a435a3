import type { FurtherLanguage } from './language';

/** What asks by its form alone, from a person: an order with "please", work that is passed on. */
const PLAIN: Readonly<Record<FurtherLanguage, RegExp>> = {
  // "Bitte geben Sie der Familie Bescheid", "Zur weiteren Bearbeitung"; not "Bitte beachten Sie".
  de: /^\W*(?:[^,.;?]{2,40}, )?bitte (?!(?:beachten|entschuldigen|verzeihen|finden|haben|wundern|sorgen|melden|kontaktieren|zögern|fühlen|bedenken|nehmen|schauen|wenden|rufen|klicken|besuchen|stellen|verstehen|akzeptieren|erlauben|gestatten|seien) sie)(?:\p{L}{2,20}en sie \p{L}|\p{L}{2,20} [^?,]{2,80}en[.!]?$)|^\W*(?:zur (?:weiteren )?(?:bearbeitung|erledigung|prüfung|freigabe|unterschrift)|mit der bitte um (?!(?:kenntnis|verständnis|beachtung|entschuldigung)))/iu,
  // "Avise por favor a la familia", "Te lo dejo a ti".
  es: /^\P{L}*(?:te|se) (?:lo|la|los|las) (?:dejo|paso|reenvío|mando) a (?:ti|usted)(?!\p{L})|^\P{L}*(?:también |además )?(?:me|nos) (?:hace|hacen|haría|harían|haria|harian) falta (?!tiempo|un rato|dormir)\p{L}/iu,
};

/** Whether a sentence that a person wrote asks by its form, so plainly that the models need not agree. */
export function asksPlainlyIn(language: FurtherLanguage, sentence: string): boolean {
  return PLAIN[language].test(sentence.slice(0, 300));
}

import type { FurtherLanguage } from './language';

/** What asks by its form alone, from a person: an order with "please", a duty told, work that is passed on. */
const PLAIN: Readonly<Record<FurtherLanguage, RegExp>> = {
  // "Bitte geben Sie der Familie Bescheid", "Ich hab dich für Samstag eingeplant", "Zur weiteren Bearbeitung"; not "Bitte beachten Sie".
  de: /^\W*(?:[^,.;?]{2,40}, )?bitte (?!(?:beachten|entschuldigen|verzeihen|finden|haben|wundern|sorgen|melden|kontaktieren|zögern|fühlen|bedenken|nehmen|schauen|wenden|rufen|klicken|besuchen|stellen|verstehen|akzeptieren|erlauben|gestatten|seien) sie)(?:\p{L}{2,20}en sie \p{L}|\p{L}{2,20} [^?,]{2,80}en[.!]?$)|(?<!\p{L})(?:dich (?:habe?|haben) (?:ich|wir)|(?:ich|wir) (?:habe?|haben) dich)(?!\p{L})[^.?!]{1,60}(?<!\p{L})(?:eingeplant|eingetragen|eingeteilt|vorgesehen|angemeldet|vorgeschlagen)(?!\p{L})|^\W*(?:zur (?:weiteren )?(?:bearbeitung|erledigung|prüfung|freigabe|unterschrift)|mit der bitte um (?!(?:kenntnis|verständnis|beachtung|entschuldigung)))/iu,
  // "Te lo dejo a ti", "Te he apuntado para el sábado", "Nos haría falta otra escalera".
  es: /^\P{L}*(?:te|se) (?:lo|la|los|las) (?:dejo|paso|reenvío|mando) a (?:ti|usted)(?!\p{L})|(?<!\p{L})te (?:he|hemos) (?:puesto|apuntado|asignado|propuesto) (?:en(?! copia| contacto)|para|de|como|el|la)(?!\p{L})|(?<!\p{L})te (?:quedas|ocupas) tú (?:con|de)(?!\p{L})|^\P{L}*(?:también |además )?(?:me|nos) (?:hace|hacen|haría|harían|haria|harian) falta (?!tiempo|un rato|dormir)\p{L}/iu,
};

/** Whether a sentence that a person wrote asks by its form, so plainly that the models need not agree. */
export function asksPlainlyIn(language: FurtherLanguage, sentence: string): boolean {
  return PLAIN[language].test(sentence.slice(0, 300));
}

import type { FurtherLanguage } from './language';

/** Forms of the reader as "you": the polite ones, and those among friends and colleagues. */
const POLITE: Readonly<Record<FurtherLanguage, RegExp>> = {
  de: /(?<=\p{L}[,;]? )(?:Sie|Ihnen|Ihre?[mnrs]?)(?!\p{L})|(?<!\p{L})(?:Sehr geehrte[rs]?|[\p{L}]{2,14}en Sie(?! sind))(?!\p{L})/gu,
  es: /(?<!\p{L})(?:usted(?:es)?|le (?:agradec|rueg|pid|import)\p{L}*|estimad[oa]s?|(?:podría|puede|podrían|pueden|sería|tendría|quisiera)(?= (?:usted|\p{L}*(?:me|nos)(?!\p{L})))|(?:envíe|mande|indíque|confírme|díga|remíta|llám?e|facilíte|comuníque)(?:me|nos)|sírvase|confirme|indique|rellene|firme|disculpe|su (?:respuesta|firma|solicitud|factura|cuenta|número))(?!\p{L})/giu,
};
const FAMILIAR: Readonly<Record<FurtherLanguage, RegExp>> = {
  de: /(?<!\p{L})(?:du|dir|dich|dein(?:e[mnrs]?)?|ihr|euch|eu(?:er|re[mnrs]?)|kannst|könntest|hast|bist|magst|würdest|könnt|könntet|liebe[rs]?|hi|hey)(?!\p{L})/giu,
  es: /(?<!\p{L})(?:tú|te|ti|contigo|tus?|vos|os|vuestr[oa]s?|puedes|podrías|podés|podéis|tienes|tenés|quieres|sabes|(?:envía|manda|pása|avísa|di|lláma|confírma|déja|écha)(?:me|nos))(?!\p{L})/giu,
};

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Whether a German or Spanish text calls its reader by the polite form; null when it does not tell. */
export function isFormalIn(language: FurtherLanguage, text: string): boolean | null {
  const polite = count(text, POLITE[language]);
  const familiar = count(text, FAMILIAR[language]);
  return polite === familiar ? null : polite > familiar;
}

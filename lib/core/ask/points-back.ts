import type { Language } from '../../model/language';

/** Words by which an ask leaves to the sentence before it what is wanted: "Could you give him one?", "Kannst du das machen?" */
const POINTERS: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:it|them|him|her|one|these|those|so)\b(?! (?:is|was|are|were|will|would|has|had|can|could|should)\b)|\b(?:this|that)\b(?= *(?:[.?!,;]|$|(?:on|in|up|off|out|over|to|for|by|from|with|and|today|tomorrow|soon|please|asap|done|fixed|sorted)\b))/i,
  de: /(?<!\p{L})(?:es|ihn|ihm|ihnen|das|dies|sie|darum)(?= \p{Ll}[\p{L}\d ]{0,40}n *[?.!]*$)/u,
  es: /\p{L}[aei]r(?:lo|la|los|las|le|les|melo|noslo|selo|selos|selas|te de ello|se de ello)(?!\p{L})/iu,
};

/** Whether an ask points back to what has been said before it. */
export function pointsBack(sentence: string, language: Language): boolean {
  return POINTERS[language].test(sentence.slice(0, 400));
}

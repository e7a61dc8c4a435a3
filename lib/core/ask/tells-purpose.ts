import type { Language } from '../../model/language';

/** What a meeting is for, told after it is asked for: "Could we speak? I'd like to go through the drawings." */
const PURPOSE: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:i|we)(?:['’]d (?:like|love)| (?:would|will) (?:like|love)| want| need|['’]d want| was hoping| hope|['’]m hoping) to (?:(?:just|also|quickly|briefly|really) )?(?:go (?:through|over)|run (?:through|over)|walk|talk|discuss|chat|review|cover|look (?:at|over)|catch up|understand|compare|plan|agree|align|decide|settle|introduce|present|show|explain|hear (?:how|what|about|more)|get (?:your (?:thoughts|take|view|opinion|read)|to know|aligned|on the same page|a feel))\b/i,
  de: /(?<!\p{L})(?:möchte|moechte|würde gern|wuerde gern|will|wollen|möchten|moechten)(?!\p{L})[^.?!]{1,200}(?:durchgehen|durchsprechen|besprechen|abstimmen|klären|klaeren|vorstellen|zeigen|reden|sprechen|planen)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:me gustaría|nos gustaría|quiero|queremos|quería|queríamos|quisiera) (?:repasar|revisar|hablar|comentar|tratar|discutir|presentar|mostrar|enseñar|explicar|planificar|comparar)/iu,
};

/** Whether a sentence tells what a meeting, asked for just before, is for. */
export function tellsPurpose(sentence: string, language: Language): boolean {
  return PURPOSE[language].test(sentence.slice(0, 400));
}

import type { Cue } from '../../model/ask';
import type { Reader } from '../../model/post';
import { readerNames } from './reader-names';

/** What a person may be told to be about to do, and gives them nothing to do. */
const NO_WORK =
  '(?:be (?!\\p{L}+ing\\b)|be (?:going|coming|leaving|travell?ing|working|visiting|joining|watching|wondering|needing|having|missing)\\b|you\\b|know|have\\b|love|like|want|need|see\\b|hear|receive|find out|join|remember|agree|understand|appreciate|probably|never|not\\b|also be\\b|leave|arrive|return|retire|turn \\d|(?:the|an?|my|our|your|his|her|their|this|that|us|me|everyone|all)\\b)';
const WORK = `(?!${NO_WORK})\\p{Ll}{2,}`;
const DOES =
  'does|takes(?! (?:off|a day|vacation|it easy))|brings|handles|covers|runs|writes|leads|hosts|presents|organi[sz]es|prepares|sends|calls(?! it)|drafts|collects|sets up|picks up|looks after|books|buys|orders|updates|checks|reports|follows up';
const ON =
  '(?:on (?!(?:vacation|leave|holiday|pto|sick|maternity|paternity|her|his|their|the (?:phone|line|way|call|road|other|list|team|train|thread)|time|site|call|it|board|track|top|copy|cc|an?|here|this thread|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\\b)\\p{Ll}+|in charge of|responsible for|(?:down|up) for|doing(?! (?:great|well|fine|okay|ok|good|better|it again|just))|handling|covering|running(?! (?:late|low|behind|around|out))|leading|hosting|presenting|organi[sz]ing|bringing|driving|manning|staffing|taking(?! (?:off|a day|vacation))|writing|preparing)';

let known: { readonly reader: Reader; readonly called: RegExp | null; readonly pattern: RegExp } | null =
  null;

/** What gives work to the reader, made anew only for another one; null for a text that does not name them. */
function patternFor(reader: Reader, text: string): RegExp | null {
  if (known?.reader !== reader) {
    const calls = readerNames(reader);
    const called = calls === '' ? null : new RegExp(calls, 'u');
    known = { reader, called, pattern: new RegExp(source(calls), 'u') };
  }
  return known.called?.test(text) ? known.pattern : null;
}

function source(calls: string): string {
  const name = `(?<![\\p{L}'’])(?<!\\b(?:to|with|from|of|by|at|about) )(?:${calls})`;
  const end = "(?![\\p{L}'’-])";
  const called = name + end;
  const mentioned = `@?(?:${calls})${end}`;
  const beside = `(?:(?:,| and| &|/) ?(?:\\p{Lu}\\p{Ll}+|I|me)){0,2}`;
  const often = '(?:(?:also|still|then|again|now|and) )?';
  return (
    `(?:${called}${beside} ${often}` +
    `(?:to ${WORK}|(?:will|shall|can|could|should|must|needs to|has to|is going to|is to|are to) ${often}${WORK}|(?:${DOES})\\b(?! (?:you|it is))|(?:is|are) ${ON}` +
    `|(?<= has [^.?!]{2,40}(?:[,;]|and) ${called} )has (?:the|our|this|that) \\p{Ll}+|has (?:the|our|this|that) \\p{Ll}+(?: \\p{Ll}+)?[,;]?(?= (?:and )?\\p{Lu}[^.?!]{1,30} has ))` +
    `|${name}['’](?:ll (?:also )?${WORK}|s (?:turn|job|task|going to ${WORK}|${ON}))` +
    `|\\b(?:[Aa]ssign(?:ed|ing)|[Hh]and(?:ed|ing)|[Pp]ass(?:ed|ing)) (?:[\\p{L}'’-]+ ){0,4}?to ${mentioned}` +
    `|\\b[Ww]aiting (?:on|for) @?(?:(?:${calls})['’]s|${mentioned})(?!\\p{L})` +
    `|(?:\\+ ?|\\b(?:[Aa]dding|[Ll]ooping in|[Cc]opying(?: in)?|[Cc][Cc]['’]?ing|[Bb]ringing in|[Pp]ing(?:ing)?|[Tt]agging) )@?${called},? (?:here |on this |from \\p{Lu}\\p{Ll}+,? )?(?:who|to|for (?:the|this|that|these|an?|your|his|her|their)|on (?:the|this|that))\\b)`
  );
}

/** Asked for by the reader, past, or only thought of. */
const NO_NEWS =
  /\b(?:(?:if|unless)(?! (?:no ?body|no one|any(?:one|body)|some(?:one|body)) (?:objects|minds|disagrees|complains|else ))|thank|thanks|yesterday|last (?:week|night)|congratulations)\b|^\W*(?:and )?(?:is|was|will|did|does|has|can|could|should|would) |\?/i;

/**
 * Where a sentence gives work to its reader by name, though it speaks to others ("Jamie to update the tracker", "Jamie will walk you through it", "Jamie is on
 * drinks", "adding Jamie, who can explain"): how work is given out in mail to several people. Null where it does not, and where the reader's names are not known.
 */
export function assignedIn(sentence: string, reader: Reader): Cue | null {
  const text = sentence.slice(0, 300);
  const match = patternFor(reader, text)?.exec(text);
  if (!match || NO_NEWS.test(text)) return null;
  return { start: match.index, end: match.index + match[0].length, reason: 'assigned' };
}

/** What may stand before. */
const OPENING = String.raw`^\W*(?:(?:and|but|so|well|oh|ah|hey|i mean|honestly|seriously|really|anyway|man|god|gosh|haha|lol|ok(?:ay)?|yeah|right)\b\W*)*`;
const PRAISE =
  'cool|great|awesome|amazing|funny|nice|weird|cute|sweet|crazy|wild|lovely|beautiful|fun|good|sad|lucky|perfect|gorgeous|ridiculous|absurd|annoying|neat|fantastic|wonderful|brilliant|adorable|strange|odd|hilarious';

/** Questions as English asks them for effect: sayings, wonder, grumbling. */
const FORMS = [
  // "What could possibly go wrong?", "What can I say?"
  String.raw`wh?at (?:can (?:i|one) (?:say|do)\W*$|(?:can|could) (?:possibly )?go wrong|gives\W*$|else is new\W*$|(?:are|were) the (?:odds|chances)\W*$|(?:was|were) (?:i|they|you|we) (?:even )?thinking\W*$|(?:is|has) (?:the|this) world (?:coming|come) to|would (?:i|we|they) (?:ever )?do without|more (?:can|could) (?:i|you|we|one|anyone) (?:ask|want|wish|need)|do i know\W*$|a (?:day|week|month|year|mess|game|night|view|relief|surprise|shame|difference|time|joke)\b)`,
  String.raw`wh?at(?:['’]s| is| was) (?:not to (?:like|love)|the worst (?:that|thing)|the (?:use|point)\W*$|life without|new\W*$|done is done)`,
  // "Who knows?", "Who would have thought?"
  String.raw`who (?:knows|cares|knew|says|asked you|wants to know)\W*$|who (?:would(?:['’]ve| have)?|could have|['’]d have) (?:thought|guessed|known|imagined|believed)|who (?:am i|are we) to|who (?:doesn['’]t|does not|wouldn['’]t) (?:love|like|want|enjoy|need|hate|know)|who['’]s (?:counting|kidding whom?|perfect)`,
  // "Where does the time go?"
  String.raw`where (?:does|did|has|have) (?:all )?(?:the|this|my|our) (?:time|days?|weeks?|months?|years?|summer|weekend|morning|money) (?:go|gone)\W*$|where (?:would (?:i|we) be|have you been all)`,
  // "How hard can it be?", "How cool is that?"
  String.raw`how (?:hard|bad|difficult|long) (?:can|could) (?:it|that|this|one \w+) (?:possibly )?(?:be|take)\W*$|how (?:${PRAISE}) (?:is|was|are|were|am|would) (?:that|this|it|we|i|you|they)\b|how (?:did|do|could) (?:i|we) (?:ever|get so|end up|not)\b|how many (?:more )?(?:times|of these)\b[^?]*\b(?:do|must|will|can|have|am|should) (?:i|we)\b|how (?:time flies|things change)|how (?:dare|could) (?:they|he|she|you)\W*$|how about that\W*$`,
  // "Why me?", "Why does this always happen?"
  String.raw`why (?:(?:oh )?(?:why )?(?:not|me|us|now|bother|oh why)\W*$|(?:do|does|did|is|are|am|must|would) [^?]*\b(?:always|even bother|ever)\b|am i not surprised|wouldn['’]t (?:i|we|it))`,
  // "Is it Friday yet?", "Are we having fun yet?"
  String.raw`is it (?:just me\b|too early for|(?:\w+day|the weekend|summer|spring|christmas|over|five|lunch(?:time)?|time to go home)(?: o['’]clock)? (?:yet|already)\W*$)|are we (?:having fun|there) yet|need i (?:say|remind|tell|mention|add)\b|am i right\W*$|am i the only one\b|isn['’]t (?:it|that|this|she|he) (?:just |so |all )*(?:${PRAISE})\W*$|(?:don['’]t|doesn['’]t) (?:you|everyone|everybody) (?:just )?(?:love|hate) it when|(?:can|could) (?:it|this|things) (?:get|be) any (?:better|worse|more)|do i look like|since when (?:is|are|do|does|did)\b|is (?:the pope|water wet)|ain['’]t (?:it|that) the truth`,
  // "Was that fun or what?"
  String.raw`(?:is|was|were|are|did|does|am) [^?]* or what\W*$`,
  // "Guess who just signed?"
  String.raw`guess (?:who|what|where|how (?:much|many)) (?:(?:just|has|have|is|was|i|we|they|he|she)\b|\p{L}+ed\b)`,
  String.raw`(?:says who|you know what|guess what|really|seriously|see|get it|kidding|wow)\W*$`,
].join('|');

/** "How hard can it be?", "Where does the time go?": a question that wants no answer. */
export const RHETORICAL = new RegExp(`${OPENING}(?:${FORMS})`, 'iu');

import type { Cue } from '../../model/ask';
import { DAY_NAMES } from '../due/time-names';
import { firstCue, together, within } from './first-cue';
import { HANDOVERS } from './handovers';

/** "I put you down for the raffle", "We volunteered you as host"; not "I put you in touch with her". */
const PUT_DOWN =
  /(?<!(?:'|’)ll )\b(?:(?:put|sign(?:ed)?|pencill?ed|marked|listed|have|has|got|booked|scheduled|need|want) you (?:down|up|in) (?:for|as|to)|put you down(?=[.!]*$)|(?:volunteered|nominated|assigned|roped in|drafted|elected|picked|chose) you (?:for|as|to))\b/i;
/** "I put your name down", "I made you the owner", "They added you as reviewer". */
const NAMED =
  /(?<!(?:'|’)ll )\b(?:(?:put|have|got) your name (?:down|forward|on(?! (?:one|both|two|each|them|the (?:box|door|label|desk|cup|mug|tag|bag|chair|package|parcel|envelope|key)s?)\b))|put you on (?:the|our) (?:rota|roster|schedule|shift|committee|team|agenda|calendar|list|programme|program|panel)|made you (?:the )?(?:owner|lead|host|chair|contact|editor|admin)|(?:added|named|set|adding|naming|making) you as)\b/i;
/** "I told the mayor's office that you would send it". */
const PROMISED =
  /\b(?:i|we) said (?:that )?you(?:['’](?:d|ll)| would| will| could) (?!be\b)\p{L}|\b(?:told|promised|assured) (?!you\b|me\b|us\b)(?:[\p{L}'’-]+ ){1,5}?(?:that )?you(?:['’](?:d|ll)| would| will| can| could) (?!(?:be (?:here|there|late|away|out|busy)|need|want|like|love|prefer|know|agree|understand|have)\b)\p{L}/iu;
/** "You're running the raffle", "You'll be hosting the visitors on Friday", "You are responsible for the banners"; not "You're running late". */
const CHARGES =
  'running|leading|hosting|presenting|chairing|organi[sz]ing|handling|covering|looking after|taking over|manning|staffing|serving|bringing|baking|cooking|driving|writing|designing|editing|drafting|moderating|judging|greeting|welcoming|training|coaching|managing|coordinating|planning|arranging|booking|ordering|collecting|representing|introducing|interviewing|setting up';
const DOING = new RegExp(
  String.raw`(?:^|[,;:.] |\b(?:and|so|that) )you(?:['’]re|['’]ll be| are| will be) (?:(?:also|both|still|now|again) )?` +
    String.raw`(?:(?:${CHARGES}) (?:the|an?|our|my|his|her|their|this|that|these|those|it|on|at|for)(?! (?:league|crowd|novel)\b)` +
    String.raw`|(?:presenting|speaking|opening|hosting|driving|playing) (?:first|second|third|last|next|tomorrow|today|on \p{L}+day|at \d)(?!\p{L})|giving the (?:talk|toast|speech|tour|introduction|welcome|presentation|demo)\b|speaking (?:at|on|to|about)\b|(?:the|our|my) (?:(?!only|best|real)\p{L}+ )?(?:approver|reviewer|owner|host|lead|speaker|driver|chair|judge|moderator|presenter|editor|author|backup|note[- ]taker|point person)(?= (?:on|for|of|this|now|again|today|tomorrow)\b|[.!]*$)|working (?:at |on )?the\b|(?:responsible|in charge|accountable) (?:for|of)\b|(?:down|on) for\b|on \p{L}+ duty\b)`,
  'iu',
);
/** "You'll take over her blog"; not "You'll take the highway", "You'll do fine". */
const TOLD =
  /(?:^|[,;:.–-] |\b(?:and|so|that) )you(?:['’]ll| will|['’]re going to| are going to) (?:(?:also|both|have to|need to) )?(?:take (?:over|care of|charge of)|cover|handle|host|run|lead|present|chair|organi[sz]e|manage|prepare|represent|write|moderate|coordinate|look after|fill in|stand in|sit in|man|staff)(?= (?:the|her|his|their|our|my|it|them|an?|this|that|these|for)\b)(?! the (?:risk|day|answer)\b)/iu;
/** "Until Kim is back you'll be posting on Mondays"; not "From Monday you'll be able to park here". */
const FROM_NOW =
  /(?:^|[.:] )(?:(?:starting|from|beginning|as of|until|till|while|for|this|next|on|tomorrow|today) [^.?!]{0,50}?|so |and |then )(?:,? )you(?:['’]ll| will) be (?!(?:getting|receiving|hearing|seeing|having|feeling|wondering|knowing|noticing|paying|sleeping|telling|living|staying|missing|experiencing|enjoying|asking|thinking|amazing|interesting)\b)\p{L}{2,}ing\b(?! (?:able|sorry|fine|happy)\b)/iu;
/** "You'll cover Bluestem as well". */
const TOLD_NAME =
  /(?:^|[,;:.–-] |\b(?:and|so|that) )[Yy]ou(?:['’]ll| will) (?:(?:also|both) )?(?:take over|cover|handle|host|run|lead|look after|represent|chair|manage) \p{Lu}/u;
/** "You promised me the list". */
const OWED =
  /\byou(?:['’]d| had| still)? (?:promised|owe) (?:me|us|him|her|them) (?!(?:nothing|anything|big|one|that much|(?:an? )?(?:lunch|beer|drink|coffee|chocolate|dinner|breakfast|pint|cookie|cake|hug))\b)\p{L}/iu;
/** "You've been volunteered for the tombola". */
const CHOSEN =
  /\byou(?:['’]ve| have) been (?:asked|assigned|chosen|picked|nominated|volunteered|elected|put down|signed up|scheduled|booked|drafted|roped in)(?: in)? (?:for|to|as)\b/i;
/** "The minutes are on you this time", "I've assigned the ticket to you", "That one has your name on it". */
const YOURS =
  /\b(?:(?:so|and|which) (?:that )?leaves (?:just |only )?you(?=[.!]*$| to\b| with the\b)|(?<!\b(?:drinks?|beers?|lunch|dinner|breakfast|coffee|pizza|rounds?|cake) )(?:is|are) (?:on you|down to you|your (?:job|turn|task|part|responsibility))|(?:should|must) be yours|(?:is|are) yours (?:to \p{L}+|from|this (?:time|year|week|month)|again|now)|(?:leav(?:e|ing)|pass(?:ed|ing)?|hand(?:ed|ing)?|giv(?:e|ing)(?! it)|delegat(?:ed|ing)) (?!it to you)(?:[\p{L}'’-]+ ){1,6}?(?:over |on |up )?to you|(?:(?:re-?)?assigning(?: [\p{L}'’-]+){0,6}?|(?:re-?)?assign(?:ed)?(?: [\p{L}'’-]+){1,6}?) (?:over )?to you|(?:count|rely)ing on you\b|(?:that|this|it)['’]s (?:(?:all|now|also) )*on you(?=[.!,;]| (?:now|today|this time|then|again)|$)|your name on it|your (?:job|part|task|role) (?:(?:on|for|in|at|today|tomorrow|this) ?(?:[\p{L}\d]+ ){0,3})?is (?:the|to|a))(?!\p{L})/iu;
/** "It's your turn", "Blue or red, your call", "You'd be perfect". */
const YOUR_TURN =
  /\b(?:it|this|that|today)['’]s your turn\b|^[@"*–-]*(?:\p{L}+,? )?your turn\b(?=$|[,.!]| @| to\b| for\b| on\b)|[,–-] your (?:call|choice|decision|pick)(?=[.!]*$| (?:on|about|whether|if|which|how) )|\byou(?:['’]re| are) (?:up|next|one of them)(?=[.!]*$|,)|\byou(?:['’]d| would)(?: all)? be (?:(?:the |a )?(?:perfect|ideal|natural|just right)|the (?:right|best|obvious) (?:one|person|choice|man|woman)|(?:great|good|brilliant) (?:at|for|in) (?:it|this|that))\b/iu;
/** "That one's yours.", "Jamie: this half is yours.", "You start." */
const ALL_YOURS =
  /^\W*(?:(?:so|and|ok(?:ay)?|then),? |@?\p{L}{2,20}[,:] )?(?:(?:i (?:think|guess|believe|suspect|suppose)|looks like) )?(?:(?:(?:it|that)(?:['’]s| is)|they(?:['’]re| are)|(?:the (?:rest|others?|remaining \p{L}+)|(?:(?:lots?|pages?|numbers?|items?|rows?|slides?|questions?) )?#?\d+(?: ?(?:[-–]|to|and) ?\d+)?) (?:is|are)) yours(?: (?:now|then|from now on|from here),?.{0,40})?|(?:(?:that|this|these|those)(?:['’]s| is| are| (?:one|half|part|card|ticket|task|page|section|slot|bit|lot)(?:['’]s| is)) )(?:yours|on you|for you to \p{L}+)|you (?:start|begin|go first|drive|decide|choose|pick|lead|present|open|close))[.!]*$/iu;
/** "I've given you Thursday the 8th", "I gave you the early shift". */
const ALLOTTED = new RegExp(
  String.raw`\b(?:i|we)(?:['’]ve| have)? (?:given|gave|put) you (?:on )?(?:(?:the )?${DAY_NAMES}|the (?:\p{L}+ )?(?:shift|slot|room|tour|table|section|booth|stand|morning|afternoon|evening)\b)`,
  'iu',
);
/** "Jamie, you've got the Birchwood", "Jamie, you take the early shift"; not "Mom, you've got the wrong number". */
const GIVEN =
  /^\W*@?\p{L}{2,20}[,:] (?!(?:it|that|this|who|the (?:best|one|only))\b)[^.?!,]{2,30} (?:is|are) you[.!]*$|^\W*@?\p{L}{2,20}[,:] (?:and )?you(?:['’]re| are) on (?!(?:time|track|fire|it|point|leave|vacation|board|mute|call|top|hold|holiday|sale|site|duty|purpose|thursday|that)\b)\p{L}+(?: (?:and|duty|this|again|today|tomorrow)\b[^?,]{0,30})?[.!]*$|^\W*@?\p{L}{2,20}[,:] you(?:['’]ve got| have| get| take| do| are on|['’]re on) the (?!(?:wrong|right|best|worst|most|only|whole|job|idea|picture|point|gist|look|touch|knack|talent|choice|same|option|floor is)\b)\p{L}[^?]{2,60}$/iu;
/** "Everyone said that you should, since you know the leads". */
const SUGGESTED =
  /\b(?:everyone|everybody|we(?: all)?|they(?: all)?|he|she|i|\p{Lu}\p{Ll}+) (?:(?:also|all) )?(?:said|says|agreed?|thinks?|thought|suggest(?:s|ed)?|felt|feels?|figured|decided) (?:that )?you should(?=[,.!]|$| (?!(?:have|be|see|know|hear|try|not|never|get some)\b)\p{L})/iu;
/** "It remains for you to choose the hymns". */
const LEFT_TO = /\bit(?:['’]s| is)? (?:now |then )?(?:remains|falls|left|down) (?:for|to) you to \p{L}/iu;
/** What is said to be done, not "You know it". */
const DO =
  '(?!(?:are|were|know|have|had|can|could|may|might|will|would|should|must|did|need|want|get|see|said|think)\\b)\\p{L}{2,14}(?<!ed)';
/** "You write it, I'll send it", "I'll take the client, you take the trades". */
const SHARED = new RegExp(
  String.raw`(?:^|[.;:] )(?:(?:so|and|then|ok(?:ay)?),? )?you ${DO} (?:the|an?|it|them|that|this|those|these|your|our|my|his|her|their|to|up|at|with)\b[^.?!;]{0,60}?(?:[,;–-] ?(?:then )?|,? (?:and|while) )(?:i|we)(?:['’]ll| will) (?!never|not|be )` +
    String.raw`|\b(?:i|we)(?:['’]ll| will)\b[^.?!]{2,60}?(?:,|;| and| while) you ${DO} (?:the|it|them|that|this|those|these|your|our|my|his|her|their|up)\b` +
    String.raw`|^(?:so |ok(?:ay)?,? )?you(?:['’]ve got| have| get| take|['’]re (?:on|doing)) [^.?!;,]{2,40}, (?:and )?(?:i(?:['’]m| am) (?:on|doing|taking|handling|covering)|i(?:['’]ve got| have| get|['’]ll (?:take|do|handle|cover))) (?!(?:it|this|that|fun|great)\b)\p{L}`,
  'iu',
);
/** "Everyone's bringing a dish, you've got dessert". */
const SHARE =
  /(?:^|[.;:] )(?:i|we|everyone|everybody|he|she|they|\p{Lu}\p{Ll}+)(?:['’]s| is|['’]ve got| has| have|['’]ll| will|['’]re| are|['’]m| am) (?:also )?(?:bring|do|got|tak|on |cover|handl|cook|mak|buy|writ|the )[^.?!,;]{2,40}[,;] (?:and |so )?you(?:['’]ve got| have|['’]re (?:on|doing|bringing|covering)| are (?:on|doing)| get| take| do) (?!(?:to|not|any|no|it made|nothing|my|an? (?:point|chance|good)|time|the (?:point|idea|wrong|right|gist))\b)\p{L}[^.?!,;]{1,40}[.!]*$/iu;
const DUTIES = together([
  within(' you down| you up| you in| you as| you for| you to', PUT_DOWN),
  within('your name|put you on|made you| you as', NAMED),
  within('said|told|promised|assured', PROMISED),
  DOING,
  within("you'll|you’ll|you will|going to", TOLD),
  within("you'll be|you’ll be|you will be", FROM_NOW),
  within('you should', SUGGESTED),
  within('for you to|to you to', LEFT_TO),
  within("you'll|you’ll|you will", TOLD_NAME),
  within('promised|owe', OWED),
  within('been', CHOSEN),
  within('on you|to you|your|yours|leaves', YOURS),
  within(
    'your|up|next|one of them|perfect|ideal|natural|the right|just right|the best|the obvious|great|good|brilliant',
    YOUR_TURN,
  ),
  ALL_YOURS,
  within('given you|gave you|put you', ALLOTTED),
  GIVEN,
  within("'ll|’ll|will|, i|and i", SHARED),
  within(', you|; you|and you|so you', SHARE),
  ...HANDOVERS,
]);

/** Asked for by the reader before, thanked for, past, or an offer. */
const NOT_NEW =
  /\?|\bas (?:you )?(?:asked|requested|wanted|wished|agreed|discussed)\b|\byou (?:wanted|asked)\b|\bthank|\b(?:draw|winner|prize|award|of the (?:year|month)|congratulations|newsletter)\b|\bif (?:you|there)\b|\bwhenever\b|\bback to you\b|\bfyi\b|\bfor (?:your )?(?:information|info|reference|records|interest)\b|\b(?:was|were) (?:going|about) to\b|\bleave the choice\b|\byour name on it and\b/i;

/**
 * Where a sentence of a message tells the reader of a duty that somebody gave them: how work comes without being asked for. Null where it does not; high in
 * precision: what it does not know, the models judge.
 */
export function dutyIn(sentence: string): Cue | null {
  const text = sentence.slice(0, 300);
  if (!/\byou/i.test(text) || NOT_NEW.test(text)) return null;
  return firstCue(text, DUTIES, 'duty');
}

import type { Cue } from '../../model/ask';
import { DAY_NAMES, HOUR_NAMES, MONTH_NAMES } from '../due/time-names';
import { firstCue } from './first-cue';

/** "Jamie, …", "Hi, so …": what may stand before. */
const OPENING =
  /^[\s"'“‘(*–-]*(?:(?:hi|hey|hello|sorry|\p{Lu}\p{Ll}+), ?)?(?:if (?:it['’]?s|it is|it isn['’]?t|that['’]?s|(?:at all )?possible|you don['’]?t mind)[^,;?]{0,30}, )?(?:(?:and|so|but|also|then|now)\b[\s,]+)*/iu;

const DAY = `(?:${DAY_NAMES}|today|tonight|tomorrow|noon|midnight|lunch|eod|cob|asap)`;
const BY = String.raw`(?:before \p{L}|(?:by|until|no later than) (?:(?:the|this|next|early|late|mid) )*(?:${DAY}|then|end|week|month|morning|afternoon|evening|close|${MONTH_NAMES}|${HOUR_NAMES}|\d))`;
const WHEN = String.raw`(?:${BY}|(?:on |for |next |this )(?:${DAY}|week|month|morning|afternoon|evening)|${DAY})`;
/** Within a clause. */
const some = (least: number): string => String.raw`[^,;?]{${String(least)},60}?`;

/** Where a clause may begin. */
const CLAUSE = String.raw`(?:^|[,;–-] (?:(?:and|but|so|then) )?)`;

const NEEDS = [
  // "Somebody has to drive the samples over", "Fine with me, but one of us should call her".
  /(?:^|[,;–-] (?:(?:and|but|so|then) )?)(?:some(?:one|body)(?: (?:from|in|on|at) [^,;?]{2,30}?| of you| else)?|one of (?:us|you))(?:['’]ll have to| (?:(?:also|really|still) )?(?:should|needs? to|has to|must|will (?:have|need) to|ought to|had better)) \p{L}/iu,
  // "The auditor wants the ledger by noon", "The kids need their forms before Friday".
  new RegExp(
    String.raw`^(?!(?:i|you|who|if|when|what)\b)${some(2)} (?:wants?|needs?|expects?|would like|(?:is|are) asking for) (?:an?|the|two|three|four|five|some|our|my|his|her|their|\d+) ${some(2)} ${BY}[^,;?]*$`,
    'iu',
  ),
  // "The sign has to be up before Saturday", "It needs to go out tonight".
  new RegExp(
    String.raw`${CLAUSE}(?!(?:i|we|you|he|she|they|who|if|when|what|which|because|as|since|though|although|while)\b)${some(2)} (?:has to|have to|must|needs? to|(?:has|have) got to) (?:be|go|get|come|leave|reach|arrive) ${some(0)}\b${WHEN}\b[^;?]{0,45}$`,
    'iu',
  ),
  // "Everyone should record a greeting by Friday".
  new RegExp(
    String.raw`^(?:everyone|everybody|all (?:of you|of us|staff|agents)|each of (?:you|us)) (?:should|needs? to|must|ha(?:s|ve) to) (?!(?:know|have|be able)\b)\p{L}${some(0)}\b${WHEN}\b`,
    'iu',
  ),
  // "This must be corrected as soon as possible".
  /\b(?:should|must|needs? to|ha(?:s|ve) to) be \p{L}+(?: [^,;?]{1,40})?? (?:as soon as possible|asap|immediately|right away|at once|without delay)\b/iu,
  // "The lobby still needs painting".
  /\bneeds? (?:some |a good )?(?!(?:any|some|every|no)thing\b|(?:even|morn)ing\b|(?:spr|str|br|k|r|sw|w)ing\b|ceiling\b)\p{L}{2,}ing\b(?=\W*$|[,;.!–-]| (?:by|before|on|at|in|again|first|today|tomorrow|tonight|this|next|and|from|for|badly|soon|asap|up|out)\b)/iu,
  // "It is necessary that somebody joins the call".
  /^(?:and |also |but )?it(?:['’]s| is) (?:(?:really|very|absolutely|urgently) )?(?:needed|necessary|required|important|essential|crucial|imperative|vital) (?:that (?:you|we|some(?:one|body)|every(?:one|body)|all|the|this|it)\b|(?:for )?(?:you|us|everyone) to\b)/i,
  // "I'd also like to know how many came".
  /^(?:i|we)(?:['’]d| would)? (?:(?:also|just|really|still|very much|only) )*(?:want|need|like|love) (?:(?:also|just|really) )?to (?:know|hear|understand|find out) (?:who|what|how|when|where|why|which|whether|if)\b/i,
  // "The office needs to know how many came".
  /^(?!(?:i|you|we|who|if|when|what|nobody|everybody|everyone)\b)[^,;?]{2,40}? (?:needs?|wants?|would like) to know (?:who|what|how|when|where|which|whether|if|by)\b/iu,
  // "We urgently require the signed note".
  /^(?:(?:i|we) (?:also |still )?urgently (?:need|require)|(?:i|we) require (?:the|your|an?))\b/i,
  // "Before we decide we'd need to see the rules".
  /\b(?:i|we)(?:['’]d| would) (?:also |first |still )?need to (?:see|know|hear) (?!about it\b)\p{L}/iu,
  // "I expect an answer today", "We're expecting your reply".
  /^(?:i|we)(?:['’]m| am|['’]re| are)? (?:(?:do|also|still|now) )*expect(?:ing)? (?:an?|your|the) (?:(?:prompt|quick|written|final|full|complete|corrected|revised|first) )?(?:answer|reply|call|call ?back|response|report|draft|version|update|explanation|refund|decision|confirmation|proposal|offer|estimate|solution|feedback)\b/i,
  // "Not sure who looks after this, but …".
  /^(?:i['’]m |i am |we['’]re )?not (?:quite |really |entirely )?sure (?:whom?|which of you) (?:owns|handles|does|takes care of|looks after|deals with|to (?:ask|talk to|send|give|tell)|(?:i )?should|is (?:responsible|in charge|doing|the right)|this (?:is for|belongs to|goes to))/i,
  // "The copy on my desk by noon", "… in my inbox when I land".
  new RegExp(String.raw`\b(?:on my desk|in my (?:inbox|hands)) (?:${WHEN}|first thing|when I)`, 'iu'),
  // "We're waiting for your numbers", "Awaiting your approval".
  /^(?:(?:i|we)(?:['’]m|['’]re| am| are) )?(?:(?:still|just|only) )?(?:waiting (?:for|on)|awaiting) (?:your\b(?! (?:turn|order)\b)|you to\b|(?:the|an?|any|more) [^,;?]{2,40} from (?:you|your)\b)/i,
  // "We still don't have a receipt", "We still haven't received the amendment".
  /^(?:i|we) still (?:don['’]?t|do not) have (?:an?|the|any|your) (?!(?:clue|idea|date|problem|lot|time|chance|room)\b)\p{L}/iu,
  /^(?:i|we)(?: still)? (?:haven['’]?t|have not)(?: yet)? (?:received|gotten|got|had (?:your|an? (?:answer|reply|response))|heard (?:back|from you))\b|^(?:i|we) never (?:received|got (?:an?|my|the|our|your) (?!chance|job|hang|point))/iu,
];

/** Asks from somebody one works with; in a thread advice, in a notice what everybody has to know. */
const NEEDS_OF_PERSONS = [
  // "Maybe you could film the clubhouse", "It might be worth asking Theo".
  /(?:^|[,;:–-] ?)(?:maybe|perhaps) you (?:can|could|should|might|would)(?! (?:have|be)\b) \p{L}+/iu,
  // "I was thinking you might write the story".
  /\bi was (?:(?:just|also) )?thinking,? (?:that )?(?:maybe |perhaps )?you (?:might|could|can|would|may)\b(?! (?:have|be)\b)/i,
  /\b(?:might|may|could|would) be worth (?!wait)\p{L}+ing\b/iu,
  // "Worth looking into".
  /^(?:(?:it['’]s|that['’]s|this is|probably|definitely|maybe|also) )*worth (?:a (?:look|try|call|visit|mention)\b|(?!wait|not|mention|remember|know|hav|liv|fight|dy)\p{L}+ing\b)/iu,
  // "The school wants three people from us".
  /^(?!(?:i|you|we|who|if|when|what)\b)[^,;?]{2,40}? (?:wants?|needs?|expects?|requires?) (?:an?|the|two|three|four|five|some|all|our|your|\d+) [^,;?]{2,50} (?:from|of) (?:us|you)\b/iu,
  /^(?:i|we)(?:['’]re| are|['’]m| am| were) (?:also |still |just )?wondering about\b/i,
  // "Should say 2,450", of what is before both.
  /^(?:(?:this|that|it) )?should (?:say|read) ["“‘\p{L}\d]|^should be ["“‘]?\d/iu,
  // "Be a dear and water the ferns".
  /(?:^|[,;] )be an? (?:\p{L}+ ){1,2}and \p{L}/iu,
  // "Needs a caption", "Need these printed": of what is before both.
  /^(?:(?:still|also|just) )*(?:needs (?!no\b|must\b|met\b)\p{L}|need (?:an?|the|your|you|this|these|those|more|two|three|\d+|some|someone|somebody)\b)/iu,
  // "We'd love a brochure", "I'd still like to see the model", "We're interested in the corner unit": customers ask like this.
  /^(?:(?:i|we)|my (?:husband|wife|partner|sister|brother|mother|father|son|daughter) and i)(?:['’]d| would) (?:(?:also|still|really|very much|just) )*(?:like|love) (?:(?:an?|some|two|three|another|your) (?!(?:day|life|world|chance|lot)\b)\p{L}|to (?:see|view|tour|visit|book|reserve|look at|take a look at|walk through) (?:the|an?|your|one|some|another|more of your|this|that) (?!(?:look|movie|film|day)\b)\p{L}(?![^.]*\b(?:but|some ?(?:day|time)|one day|when|some of)\b))/iu,
  /^(?:i|we)(?: am| are|['’]m|['’]re) (?:(?:also|still|really|very|very much|particularly) )*interested in (?:the|an?|your|this|that|one|two|lot|plot|plan|unit|phase|buying|renting|booking|visiting|seeing)\b/iu,
  // "I'm looking for a bungalow".
  /^(?:i|we|my (?:husband|wife|partner) and i)(?:['’]m| am|['’]re| are) (?:(?:also|both|currently|still|just) )*(?:looking for|searching for|in the market for) (?:an?|something|anything|some|two|three|one|#|\d+) (?!(?:job|reason|way|word|excuse|sign|miracle|new (?:job|flat|apartment|place|car))\b)\p{L}/iu,
  // "I'm missing your dates".
  /^(?:i|we)(?:['’]m| am|['’]re| are) (?:(?:also|still|just) )*missing (?:your (?!(?:smile|face|jokes|laugh|company)\b)|an?\b|two\b|three\b|\d)/i,
  // "If you could pin the zone, that would fix it".
  /^if you could (?!see\b|hear\b|have\b|ever\b|be\b|not\b|only\b)\p{L}/iu,
  // "Start thinking about a theme".
  /^(?:(?:please|just) )?(?:start|begin) \p{L}{2,}ing (?:the|an?|about|on|with|for|my|our|your|these|those|this|that|it|them)\b/iu,
  // "You'll need to bring the adapter".
  /(?:^|[,;:–-] |\b(?:and|but|so|then) )you(?:(?:['’]ll| will) (?:(?:also|both|all|still) )?(?:need|have)| (?:(?:also|both|all|still|really) )?(?:need|have)) to (?!know|worry|wait|see\b|hear\b|try\b|taste|understand|forgive|excuse|trust|believe|admit|pardon|laugh|love\b|admire|wonder|hand it|give it|imagine|remember that|start somewhere|live with|say\b|think\b|feel\b|look at it|do without|be (?!(?:at|in|there|here|on|ready|back)\b))\p{L}+/iu,
  // "We could use a hand with the crates".
  /(?:^|\b(?:i|we|they|\p{Lu}\p{Ll}+) )could (?:(?:really|sure|certainly) )?use (?:an? (?:hand|few|couple|bit|word|second|third|fresh)|your|some(?: help|one|body)|another|more|help)\b/iu,
  // "This needs a headline", "The choir needs another bench".
  /^(?:this|that|it|the \p{L}+(?: \p{L}+)?) (?:(?:still|also|really) )?needs? (?:an?|another|some|more|new) (?!(?:hours?|days?|weeks?|lot|bit|while|minutes?|moment|rounds?|break|rest|time)\b)\p{L}/iu,
  // "They need someone from the unit to log it".
  /\b(?:need|needs|want|looking for) (?:somebody|someone|volunteers|an? volunteer|(?:two|three|four|a few|a couple of) (?:people|volunteers)) (?:[^,;?]{0,40} )?(?:to|who|with|for) \p{L}/iu,
  // "We're going to need those figures sooner".
  /\b(?:i|we)(?:(?:['’]re|['’]m| are| am) going to|['’]ll| will|['’]re gonna) (?:(?:also|still|probably) )?need (?:the|those|that|these|this|your|you|an?|some|two|three|four|\d+|someone|somebody|help)\b(?! (?:\p{L}+ )?(?:time|minutes?|hours?|days?|weeks?|months?)\b)/iu,
  // "They'd like every branch to send a photo".
  /\b(?:wants?|would like|['’]d like|expects?|asking) (?:everyone|everybody|every \p{L}+|each \p{L}+|all of us|all \p{L}+s) to \p{L}/iu,
  // "Let's get these leads called today".
  /^let['’]s get (?:the|these|those|this|that|it|them|our|all|some) (?:[\p{L}'’]+ ){0,4}?(?:done|in|out|up|ready|sent|set|fixed|over|\p{L}+ed)\b/iu,
  // "Don't forget your badge".
  /^(?:please )?(?:don['’]?t|do not) forget (?:to|the|your|that|about|my|our)\b/iu,
  // "The printer is on strike, please help!"
  /(?:\bplease|[,;–-]) help[.!]*$/iu,
  // "We would like the contract to mention the outlet".
  /^(?:i|we)(?:['’]d| would) (?:(?:also|still|really) )?(?:like|love|prefer|want|need) (?:the|our|my|this|that|these|those) [^,;?]{2,40} to (?!(?:be able|know|us|me|you)\b)\p{L}{3}/iu,
  // "Your answers are still outstanding".
  /^(?:(?:but|and|also|only|just),? )*your (?!(?:order|package|delivery|shipment|account|balance|subscription|request|ticket|item|refund)\b)[^,;?]{2,40} (?:is|are) (?:(?:still|now|also|long) )?(?:outstanding|overdue|missing|due (?:today|tomorrow|by|on|this|next))\b/iu,
  // "Names by the end of the month".
  new RegExp(
    String.raw`^(?:your )?(?:names?|numbers|answers?|suggestions|feedback|comments?|drafts?|votes?|photos|pictures|ideas|repl(?:y|ies)|rsvps?|receipts|reports?|applications|changes|edits|corrections|thoughts|questions|orders|quotes|bids|invoices|slides|signatures) (?:(?:to|from|for|in|on) [^,;?]{2,30} )?(?:are |is )?(?:(?:due|wanted|needed) )?(?:please )?${BY}`,
    'iu',
  ),
  // "I'd like us to think about reminder calls".
  /\b(?:i|we)(?:['’]d| would) (?:(?:really|also|just) )?(?:like|love|want|prefer) (?:us (?:all |both )?to|it if we|for us to) \p{L}/iu,
];

const NEEDS_OF_ALL = [...NEEDS, ...NEEDS_OF_PERSONS];

/** Words one of which is in whatever tells a need: without them, none of the patterns has to be tried. */
const WORDS =
  /\b(?:some(?:one|body)|one|needs?|wants?|expects?|like|love|prefer|asking|looking|must|got|have|haven|ha[sd]|never|sure|desk|my|maybe|perhaps|worth|could|help|if|get|forget|interested|wondering|be an?|should|requires?|start|begin|outstanding|overdue|missing|due|by|necessary|important|essential|crucial|imperative|vital|awaiting|waiting|thinking)\b/i;

/** "It would be great if …": what is wished. */
const GOOD =
  'good|great|nice|helpful|useful|lovely|better|best|wonderful|handy|brilliant|fantastic|amazing|awesome|super|terrific|fab|ideal|perfect|cool|kind|appreciated';

/** Asks that are known as such whatever else is told, from people one knows: "Who's picking up the balloons?", "If I don't hear from you by six, …". */
const PLAIN = [
  // "u got anything with a pool".
  /^(?:do )?(?:u|you(?: guys| all)?|ya|y['’]?all) (?:got|have) any(?:thing|one|body)?\b/i,
  // "I'm writing to request the plans", "We'd ask that the list be corrected".
  /^(?:i|we)(?:['’]m| am|['’]re| are) (?:(?:just|also) )?(?:writing|calling|e-?mailing|contacting you|reaching out|getting in touch) (?:(?:to you|today|again) )?to (?:(?:formally|kindly|also) )?(?:request|ask|inquire|enquire|find out|see (?:if|whether)|schedule|arrange|order|book|reserve|cancel|complain|report)\b/i,
  /^(?:additionally,? |finally,? )?(?:i|we|they)(?:['’]d| would)? (?:(?:also|kindly|therefore|just|only) )?(?:ask|request|beg|urge) (?:that|you (?:all )?(?:to|not to)) (?!know\b)\p{L}/iu,
  // "I wonder if there are any plans left".
  /^(?:i|we)(?:['’]m| am|['’]re| are| was| were)? (?:(?:just|also|really) )?wonder(?:ing)? (?:if|whether) (?:there(?:['’]s| is| are| was| were)|you\b|i (?:could|can|might|may)|we (?:could|can|might|may)|it(?:['’]s| is|['’]d be| would be) (?:possible|ok|okay|all right)|any(?:one|body)|some(?:one|body))/i,
  /(?:^|[,;–-] )who(?:(?:['’]s| is) (?:(?:\p{L}+ ){0,2}?\p{L}{2,}ing (?!to\b)\p{L}|free\b|in\b|up for\b)|(?: has|['’]s got) (?:an?|the (?!best|worst|most)|my|our|some|time|room)\b)(?=[^?]*\?)/iu,
  // "If you can turn that around tonight, I'll love you for it".
  new RegExp(
    String.raw`^if you (?:can|could|would|manage to|are able to) (?!(?:see|hear|have|be|not|only|imagine|believe)\b)\p{L}(?=[^,;?]{3,60}, (?:that|it|this|i|we)(?:['’](?:d|ll)| would| will) (?:(?:really|always|all) )?(?:be (?:an? (?:\p{L}+ )?help|(?:so |very |really |most |forever |eternally )?(?:grateful|thankful|happy|glad|${GOOD}))|help|love|appreciate|owe|thank))`,
    'iu',
  ),
  // "Just following up on this", "Gentle reminder about the survey", "Ping".
  /^(?:(?:i['’]m |i am |we['’]re |we are )?(?:just |only )?(?:following up|circling back|checking in|bumping|nudging) (?:on|about|with you|again|this|that|regarding)\b(?![^.?]*:)|(?:(?:gentle|friendly|just a|quick|second|final|last|kind|a) ){1,2}(?:reminder|request|nudge)(?= about\b| regarding\b| on\b| to (?!self|my)|:|[.!]*$)|(?:ping|bump|nudge)(?=[.!?]*$))/i,
  // "Don't change anything until I'm back".
  /^(?:please )?(?:don['’]?t|do not) (?!(?:worry|hold|count|wait|stop|leave home|give up|expect|speak|judge|celebrate|go away)\b)\p{L}[^,;?]{3,60}? (?:until|till|before|unless|without) (?!(?:any|being|having|a fight|you are|you['’]re)\b)\p{L}/iu,
  // "Don't let it go out like that".
  /^(?:please )?(?:don['’]?t|do not) let (?:it|them|him|her|the|any(?:one|body)|that|this|my|our|people|\p{Lu}\p{Ll}+) (?!(?:get|bother|stress|fool|scare|worry|upset|ruin|spoil|stop|bring|drag|put|make|down|win)\b)\p{L}/iu,
  // "No calls to the tenants until I've read it".
  /^no (?:more )?(?!(?:news|word|answer|decision|rain|problem|luck|sign|chance|time|need|one|idea|doubt|trace|sound)\b)\p{L}+(?: [^,;?]{1,40}?)?? (?:until|till|before|without) (?:i|we|you|he|she|they|my|our|the|legal)\b/iu,
  // "Bring tins or pasta to the desk until the 20th".
  new RegExp(
    String.raw`^(?:bring|send|take|order|buy|print|get|pack|collect|post|book|call|e-?mail|check|clean|fix|finish|submit|return|file|prepare|update|review|sign|upload|deliver|move|hand in|turn in|put|leave|tell|ask|pick up|drop off) [^,;?]{2,60}?(?:, [^,;?]{2,30}){0,2} ${BY}`,
    'iu',
  ),
  // "We were told you're the person to talk to".
  /\byou(?:['’]re| are) (?:the|our|my) (?:right |best )?(?:person|one|contact|expert) (?:to (?:talk|speak|ask|see|contact|turn)|for)\b/iu,
  // "For your signature", "Approval needed: order 12", "Your review is requested".
  /^(?:for your (?:review|approval|signature|action|comments?|feedback|input|consideration)\b(?! only)|(?:(?:urgent|immediate) )?(?:approval|action|signature|review|input|response|reply|feedback|your (?:approval|action|signature|review|input|response|reply|feedback|help|answer|comments?)) (?:is |are )?(?:needed|required|requested|wanted)\b)/i,
  /^(?:if|unless) (?:i|we) (?:(?:don['’]?t|do not) )?hear (?:back |anything )?from you (?:by|before|until|today|tomorrow|this)\b/i,
];

/** "Please" with what is asked; not "please find attached", "please enjoy". */
const PLEASE = String.raw`please (?!(?:find|note|be|don['’]?t|do not|excuse|forgive|accept|enjoy|see|feel|bear|join|keep in mind|visit|click)\b)\p{L}`;

/** The same, with a word without which none of them has to be tried: they may stand anywhere, which costs a pass over the text. */
const PLAIN_WITHIN: readonly (readonly [word: string, pattern: RegExp])[] = [
  // "You'd do me a favor if you took care of it".
  ['favo', /\bdo(?:ing)? (?:me|us) an? (?:\p{L}+ )?favou?r (?:if|and|by)\b/iu],
  // "I forgot to ask about the school".
  [
    ' to ask ',
    /\b(?:forgot|wanted|meant|have|need) to ask (?:you )?(?:about|if|whether|how|what|when|where|who|which|why)\b/i,
  ],
  // "It would help if the boxes were labelled".
  [
    ' if ',
    new RegExp(
      String.raw`\bit(?:['’]d| would| will) (?:(?:really|also|certainly|sure) )?(?:help|be (?:an? (?:\p{L}+ )?help|(?:\p{L}+ )?(?:${GOOD}))|mean (?:a lot|so much|the world|a great deal)) (?:(?:me|us|a lot|so much|a great deal|to \p{L}+(?: \p{L}+)?) ){0,2}if \p{L}`,
      'iu',
    ),
  ],
  ['something about', /\b(?:we|you)(?:['’]ve got| have| need|['’]ll have) to do something about\b/i],
  // "They have not seen it, so please look again": after a clause that tells something.
  ['please', new RegExp(String.raw`(?:[,;–-] (?:so|but|and|then)|;|\band|\bso) ${PLEASE}`, 'iu')],
  // "The drain is clogged again, please call somebody"; not "If you have questions, please …", "To unsubscribe, please …".
  [
    'please',
    new RegExp(
      String.raw`^(?!\W*(?:and )?(?:if|to|for|in|should|even|when|unless|because|once|while|as|although|make|your|ladies|also|finally|important|account)\b)[^,;?]{12,90}[,–-] ${PLEASE}`,
      'iu',
    ),
  ],
  // "Please see attached and advise".
  [
    'attached',
    /\b(?:see|find) (?:the )?attached\b[^.?]{0,30} and (?:advise|confirm|sign|return|comment|respond|reply)\b/i,
  ],
];

/** Told of what was, of what need not come, or of what the writer and others do about it. */
const SETTLED =
  /\?|\bif (?:you (?!could\b)|there\b|any)|\b(?:already|yesterday|last (?:week|night|month|year)|(?:i|we|she|he|they)(?:['’]ll| will|['’]m| am|['’]ve| have(?! to\b))(?! (?:(?:going to |probably |still |also |very |really |currently |just )*(?:need|have|in|interested|looking for|searching for|missing|writing|expecting|waiting))\b)|write a book)\b|(?:,|\b(?:and|but|so)) (?:i|we) (?:gave|sent|told|did|took|asked|said|got|put|fixed|made|ordered|called|wrote|paid|booked)\b/iu;

function plainIn(rest: string, from: number): Cue | null {
  const lower = rest.toLowerCase();
  const within = PLAIN_WITHIN.flatMap(([word, pattern]) => (lower.includes(word) ? [pattern] : []));
  return firstCue(rest, within.length > 0 ? [...PLAIN, ...within] : PLAIN, 'need', from);
}

/**
 * Where a sentence of a message tells a need that its reader is to meet ("Somebody has to …", "They want it by Friday", "It needs repainting", "I'd like to
 * know how …"). Null where it does not; high in precision, like `dutyIn`. `isPersonal`: whether something shows that a person wrote it; only then a suggestion counts.
 */
export function needIn(sentence: string, isPersonal: boolean | null): Cue | null {
  const text = sentence.slice(0, 300);
  const from = OPENING.exec(text)?.[0].length ?? 0;
  const rest = text.slice(from);
  const plain = isPersonal ? plainIn(rest, from) : null;
  if (plain || !WORDS.test(rest) || SETTLED.test(rest)) return plain;
  return firstCue(rest, isPersonal ? NEEDS_OF_ALL : NEEDS, 'need', from);
}

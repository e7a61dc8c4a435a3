import { DAY_NAMES } from '../due/time-names';
import { within, type CuePattern } from './first-cue';
import { BY, GOOD } from './need-words';

/** "Please" with what is asked; not "please find attached", "please enjoy". */
const PLEASE = String.raw`please (?!(?:find|note|be|don['’]?t|do not|excuse|forgive|accept|enjoy|see|feel|bear|join|keep in mind|visit|click)\b)\p{L}`;

/** Asks that are known as such whatever else is told, from people one knows: "Who's picking up the balloons?", "If I don't hear from you by six, …". */
export const PLAIN: readonly CuePattern[] = [
  // "u got anything with a pool".
  /^(?:do )?(?:u|you(?: guys| all)?|ya|y['’]?all) (?:got|have) any(?:thing|one|body)?\b/i,
  // "I'm writing to request the plans", "We'd ask that the list be corrected".
  /^(?:i|we)(?:['’]m| am|['’]re| are) (?:(?:just|also) )?(?:writing|calling|e-?mailing|contacting you|reaching out|getting in touch) (?:(?:to you|today|again) )?to (?:(?:formally|kindly|also) )?(?:request|ask|inquire|enquire|find out|see (?:if|whether)|schedule|arrange|order|book|reserve|cancel|complain|report)\b/i,
  /^(?:additionally,? |finally,? )?(?:i|we|they)(?:['’]d| would)? (?:(?:also|kindly|therefore|just|only) )?(?:ask|request|beg|urge) (?:that|you (?:all )?(?:to|not to)) (?!know\b)\p{L}/iu,
  // "I would be interested in knowing whether dogs are allowed".
  /^(?:i|we)(?:['’]m|['’]re|['’]d be| am| are| would be) (?:(?:also|very|most|particularly) )*(?:interested (?:in knowing|to know|in learning|in finding out|in hearing)|(?:curious|keen|eager) to (?:know|hear|learn|find out)) (?:if|whether|how|what|when|where|which|who|more|about)\b/i,
  // "It would interest us how far the school is", "We kindly ask for a brochure".
  /^(?:furthermore,? |also,? |moreover,? |besides,? )?it (?:would|does) (?:(?:also|really) )?interest (?:me|us) (?:if|whether|how|what|when|where|which|who|why)\b/i,
  /^(?:i|we)(?:['’]d| would)? (?:(?:also|kindly|therefore|just|only|hereby|would|like to) )*(?:ask|request|beg) (?:(?:you|for|kindly) )*for (?!(?:your )?(?:(?:kind )?patience|understanding|forgiveness|prayers|indulgence|support|trouble|it|that|this|them)\b)\p{L}/iu,
  // "PTAL", "Status on the Miller file", "Not sure if you're the right person, but …".
  /^(?:\p{L}{2,20},? )?ptal\b/iu,
  /^(?:status|eta) (?:on|of|for) (?:the|my|our|that|this|lot|#)(?! [^.]* (?:is|are|was|has|looks)\b) ?[^:?]{2,50}$/i,
  /^(?:(?:i['’]m|i am) )?not sure (?:(?:if|whether) (?:you['’]re|you are|this is|i['’]m at|i have) the right (?:person|place|one|address|team|department)|who (?:to ask|handles|is responsible|does|looks after)|(?:if|whether) this is (?:for you|yours|your))\b/i,
  // "You never told me how it went".
  /^you (?:still )?(?:never|haven['’]?t|didn['’]?t) (?:told|tell|sent|send|given|gave|give|answered|answer|shown|said|say) (?:me|us) (?!(?:that|this|it|anything)\b\W*$)(?:how|what|when|where|who|which|why|whether|if|the|your|an?)\b/i,
  // "Request you to share the details".
  /^(?:(?:we|i|kindly|also|hereby|would) )*request(?:ing)? (?:you(?: all)? to|you to kindly|your (?:help|approval|confirmation|support|advice|feedback)) \p{L}|^request for (?:an? )?(?:quot(?:e|ation)|proposal|information|prices?|estimate|offer|bids?|help|approval)\b/iu,
  // "Looking forward to receiving the drawings by Friday".
  /^(?:(?:i|we)(?:['’]m|['’]re| am| are)? )?(?:also )?look(?:ing)? forward to (?:receiving|getting) (?:the|your|an?|those|these|it|them)\b/i,
  // "I wonder if there are any plans left".
  /^(?:i|we)(?:['’]m| am|['’]re| are| was| were)? (?:(?:just|also|really) )?wonder(?:ing)? (?:if|whether) (?:there(?:['’]s| is| are| was| were)|you\b|i (?:could|can|might|may)|we (?:could|can|might|may)|it(?:['’]s| is|['’]d be| would be) (?:possible|ok|okay|all right)|any(?:one|body)|some(?:one|body))/i,
  /(?:^|[,;–-] )who(?:(?:['’]s| is) (?:(?:\p{L}+ ){0,2}?\p{L}{2,}ing (?!to\b)\p{L}|free\b|in\b|up for\b)|(?: has|['’]s got) (?:an?|the (?!best|worst|most)|my|our|some|time|room)\b)(?=[^?]*\?)/iu,
  // "Want to be our host?", "Able to help?", "Feel like baking?"; not "Want to know more?", as advertising asks.
  /^(?:\p{L}{2,12}, |so |and |or )?(?:(?:want|care|willing|able|ready|prepared|happy|ok(?:ay)?|keen|free) to (?!(?:know|learn|find out|save|earn|get|become|try|travel|switch|upgrade|experience|discover|grow|boost|take|make (?:a|money|more)|see (?:more|the whole)|start|watch|win|look|feel|be (?:the|a|an|your own|rich|free))\b)|(?:feel like|fancy|mind|up for) (?!(?:a|an|the|some) \p{L}+\?)(?=\p{L}+ing\b)|room for (?:one|two|three|another|an?) )\p{L}[^?]{0,60}\?/iu,
  // "Monday's out, Tuesday after 3?"
  new RegExp(
    String.raw`(?:^|, |[;–-] )(?:or |then |maybe |perhaps )?(?:on |this |next )?(?:${DAY_NAMES}|mon|tues?|wed|thu(?:rs)?|fri|sat|sun|tomorrow|today|tonight)(?:,? (?:morning|afternoon|evening|noon|lunch|(?:at|after|before|around|from) [^,?]{1,20}|\d[^,?]{0,12}))?\?\W{0,3}$`,
    'iu',
  ),
  // "Since you're at it, might as well add the map".
  within('as well', /(?:^|, |\byou )(?:may|might) as well (?!(?:be|have|not|go home|give up)\b)\p{L}/iu),
  // "Who can provide those?", "If you can't, who else knows it?"
  /(?:^|[,;–-] )who(?: else)? (?:can|should|will|handles|owns|knows|takes|looks after|is in charge|do (?:i|we)) (?!(?:blame|resist|tell|imagine|say|forget|ask for|want|not|know|possibly|believe)\b|(?:have|be) \p{L}+(?:ed|en|ought)\b)\p{L}(?=[^?]*\?)/iu,
  // "And why does the page still show it?"; not "Why do I bother?".
  /^why (?:is|are|was|were|has|have|does|do|did|isn['’]?t|aren['’]?t|hasn['’]?t|haven['’]?t|doesn['’]?t|don['’]?t|didn['’]?t) (?:the|this|that|these|those|my|our|your|his|her|their|\p{L}+['’]s) (?![^?]*\b(?:always|ever|only|never|bother|even)\b)[^?]{2,120}\?/iu,
  // "You are also requested to name one person", "All agents are asked to attend".
  /^(?:(?:all|every|each) [^,;?]{2,40}? |you |everyone |everybody )(?:is|are) (?:(?:also|hereby|kindly|therefore|again) )*(?:requested|asked|required|expected) to \p{L}/iu,
  // "If you can turn that around tonight, I'll love you for it".
  new RegExp(
    String.raw`^if you (?:can|could|would|manage to|are able to) (?!(?:see|hear|have|be|not|only|imagine|believe)\b)\p{L}(?=[^,;?]{3,60}, (?:that|it|this|i|we)(?:['’](?:d|ll)| would| will) (?:(?:really|always|all) )?(?:be (?:an? (?:\p{L}+ )?help|(?:so |very |really |most |forever |eternally )?(?:grateful|thankful|happy|glad|${GOOD}))|help|love|appreciate|owe|thank))`,
    'iu',
  ),
  // "If you're tied up get Darren to do it".
  /^(?:and |but )?if you(?:['’]re| are| can['’]?t| cannot| don['’]?t| won['’]?t| aren['’]?t| haven['’]?t)\b[^,.;?]{2,40}?,? (?:get|ask|have|tell|call|let|send|find|leave|use) (?:the |my |our |someone |somebody )?(?!(?:us|me|out|up|alone|well)\b)\p{L}+(?: \p{L}+)? (?:to|know|instead|and|do|take|in|at|on|for|with)\b(?![^?]*\b(?:know|questions|help)\b)/iu,
  // "Just following up on this", "Gentle reminder about the survey", "Ping".
  /^(?:(?:i['’]m |i am |we['’]re |we are )?(?:just |only )?(?:following up|circling back|checking in|bumping|nudging) (?:on|about|with you|again|this|that|regarding)\b(?![^.?]*:)|(?:(?:gentle|friendly|just a|quick|second|final|last|kind|a) ){1,2}(?:reminder|request|nudge)(?!: (?:the|our|all|we)\b[^.?!]{0,60} (?:is|are|will be) (?:closed|open|away|shut|off|down|unavailable)\b)(?= about\b| regarding\b| on\b| to (?!self|my)|:|[.!]*$)|(?:ping|bump|nudge)(?=[.!?]*$))/i,
  // "I should be glad to receive it back", "We'd be obliged for a list".
  /^(?:and |also )?(?:i|we)(?:['’]d| would| should| shall)(?: also)? be (?:(?:very|most|so|really|quite|extremely) )?(?:glad|pleased|grateful|delighted|honou?red|thrilled|obliged|thankful|much obliged) (?:to (?:receive|have (?:it|them|the|your|an?)|get|hear from)\b|(?:for|of) (?!(?:this|that) (?:opportunity|chance))(?:an?|your|the|any|some)\b(?! (?:bit|little)\b)|if (?:you|we|i|the|it|this|that|some(?:one|body))\b)/i,
  // "Stop payment on 5519 please, it was lost."
  within(
    'please|pls|plz',
    /^(?!(?:yes|no|oh|thanks|thank|more|next|urgent)\b)\p{L}[^.?]{2,100} (?:please|pls|plz)(?=[.!?]*$|,? (?:it|we|they|he|she|i|the|so|because|as|since)\b)/iu,
  ),
  // "I'd like the figures and a line on snow by the 10th".
  new RegExp(
    String.raw`^(?:\p{L}{2,20}, )?(?:i|we)(?:['’]d| would) (?:like|love|prefer|appreciate) (?!to\b|you\b|it if\b)(?=[^?]{3,80} (?:by|before) (?:${DAY_NAMES}|the \d|noon|tomorrow|tonight|(?:the )?end of|next|\d))`,
    'iu',
  ),
  // "The sooner I get the notes the better."
  within(
    'the better',
    /\bthe sooner (?:(?:i|we) (?:get|have|hear|know|receive|see) [^.?!]{2,60}?,? )?the better\b/i,
  ),
  // "Kindly acknowledge."
  /^(?:please|pls|plz|kindly) (?!(?:note|enjoy|excuse|forgive|find|do|no|yes|be|thanks|and|don['’]?t|help|wait|come|join|visit|feel|accept|stay)\b)\p{L}{3,}(?=[.!]*$)/iu,
  // "Let me have the raw numbers".
  /^(?:(?:please|then|and|so|just) )?let (?:me|us) have (?:the|your|it|them|that|this|those|these|an? (?!(?:look|think|go|try|word|peek|break|guess|moment|minute|bit)\b)|\d)(?!\p{L})/iu,
  // "Just a reminder that the logs are due".
  /^(?:(?:just|and|also|an?|gentle|friendly|quick|kind|kindly|please|be|final|last|second) )*remind(?:er|ed) that [^?]{3,120} (?:is|are) (?:(?:now|still|also|long) )?(?:due|overdue|outstanding|needed|required)\b/i,
  // "Don't change anything until I'm back".
  /^(?:please )?(?:don['’]?t|do not) (?!(?:worry|hold|count|wait|stop|leave home|give up|expect|speak|judge|celebrate|go away)\b)\p{L}[^,;?]{3,60}? (?:until|till|before|unless|without) (?!(?:any|being|having|a fight|you are|you['’]re)\b)\p{L}/iu,
  // "Don't tell the sellers yet", "Don't call Arco".
  /^(?:[Pp]lease )?(?:[Dd]on['’]?t|[Dd]o not) (?:tell (?:the|my|our|his|her|their|any(?:one|body)|\p{Lu}\p{Ll}+)|(?:send|call|contact|invite|e-?mail|text|charge|bill|pay|give|show|book|promise|copy|add) \p{Lu}\p{Ll}+)(?!\p{L})(?=[^?,]{2,80}$)/u,
  // "Don't let it go out like that".
  /^(?:please )?(?:don['’]?t|do not) let (?:it|them|him|her|the|any(?:one|body)|that|this|my|our|people|\p{Lu}\p{Ll}+) (?!(?:get|bother|stress|fool|scare|worry|upset|ruin|spoil|stop|bring|drag|put|make|down|win)\b)\p{L}/iu,
  // "No calls to the tenants until I've read it".
  /^no (?:more )?(?!(?:news|word|answer|decision|rain|problem|luck|sign|chance|time|need|one|idea|doubt|trace|sound)\b)\p{L}+(?: [^,;?]{1,40}?)?? (?:until|till|before|without) (?:i|we|you|he|she|they|my|our|the|legal)\b/iu,
  // "Bring tins or pasta to the desk until the 20th".
  new RegExp(
    String.raw`^(?:bring|send|take|order|buy|print|get|pack|collect|post|book|call|e-?mail|check|clean|fix|finish|submit|return|file|prepare|update|review|sign|upload|deliver|move|hand in|turn in|put|leave|tell|ask|pick up|drop off) (?:[^,;?]{2,60}?(?:, [^,;?]{2,30}){0,2} )?${BY}`,
    'iu',
  ),
  // "Blocked until I have your wording", "I can't send it without your signature".
  /^(?:blocked|on hold|stuck|parked) (?:until|till) (?:(?:i|we) (?:have|get|hear|know)|you|your)\b/i,
  /^(?:i|we) (?:can['’]?t|cannot|can not) (?!(?:thank|wait|imagine|live|stress|tell|believe|recommend|say)\b)[^,;?]{2,60}? (?:until|till|before|unless|without) (?:(?:i|we) (?:have|get|hear|know|see)\b|you(?:['’]ve)? (?!all\b)\p{L}|your (?!(?:help|support|hard|great|work)\b)\p{L})/iu,
  // "If you still have the files, those would help".
  new RegExp(
    String.raw`^if you (?:(?:still|also|already) )?(?:have|know|find|kept|happen to have) [^,;?]{2,50}?,? (?:that|those|it|they)(?:['’]d| would) (?:(?:really|also) )?(?:help|be (?:an? (?:\p{L}+ )?help|(?:very |really |most )?(?:${GOOD})))\b`,
    'iu',
  ),
  // "We were told you're the person to talk to".
  within(
    "you are |you're |you’re ",
    /\byou(?:['’]re| are) (?:the|our|my) (?:right |best )?(?:person|one|contact|expert) (?:to (?:talk|speak|ask|see|contact|turn)|for)\b/iu,
  ),
  // "For your signature", "Approval needed: order 12", "Your review is requested".
  /^(?:for your (?:review|approval|signature|action|comments?|feedback|input|consideration)\b(?! only)|(?:(?:urgent|immediate) )?(?:approval|action|signature|review|input|response|reply|feedback|your (?:approval|action|signature|review|input|response|reply|feedback|help|answer|comments?)) (?:is |are )?(?:needed|required|requested|wanted)\b)/i,
  /^(?:if|unless) (?:i|we) (?:(?:don['’]?t|do not) )?hear (?:back |anything )?from you (?:by|before|until|today|tomorrow|this)\b/i,
  // The rest may stand anywhere.
  // "We're free most evenings, if someone could show us around".
  within(
    ' could ',
    /[,–-] if (?:some(?:one|body)|anyone|you) could (?!(?:be|have|not|ever)\b)\p{L}[^,;?]{2,60}[.!]*$/iu,
  ),
  // "You'd do me a favor if you took care of it".
  within('favo', /\bdo(?:ing)? (?:me|us) an? (?:\p{L}+ )?favou?r (?:if|and|by|with)\b/iu),
  // "I forgot to ask about the school".
  within(
    ' to ask ',
    /\b(?:forgot|wanted|meant|have|need) to ask (?:you )?(?:about|if|whether|how|what|when|where|who|which|why)\b/i,
  ),
  // "It would help if the boxes were labelled".
  within(
    "it would|it will|it’d|it'd",
    new RegExp(
      String.raw`\bit(?:['’]d| would| will) (?:(?:really|also|certainly|sure) )?(?:help|be (?:an? (?:\p{L}+ )?(?:help|relief|blessing|lifesaver|treat|load off (?:my|our) (?:mind|shoulders))|(?:\p{L}+ )?(?:${GOOD}))|mean (?:a lot|so much|the world|a great deal)) (?:(?:me|us|a lot|so much|a great deal|to \p{L}+(?: \p{L}+)?) ){0,2}if \p{L}`,
      'iu',
    ),
  ),
  // "It'd be great to have both fixed".
  within(
    "it would|it’d|it'd",
    new RegExp(
      String.raw`\bit(?:['’]d| would) (?:(?:really|also|certainly) )?(?:help|be (?:\p{L}+ )?(?:${GOOD})) (?:(?:me|us|a lot|a great deal) )?to (?:have|get|see|hear) (?!(?:you|from you)\b)\p{L}(?![^.?]*\bbut\b)`,
      'iu',
    ),
  ),
  within('something about', /\b(?:we|you)(?:['’]ve got| have| need|['’]ll have) to do something about\b/i),
  // "They have not seen it, so please look again": after a clause that tells something.
  within(
    'so please|and please|but please|then please|; please',
    new RegExp(String.raw`(?:[,;–-] (?:so|but|and|then)|;|\band|\bso) ${PLEASE}`, 'iu'),
  ),
  // "The drain is clogged again, please call somebody"; not "If you have questions, please …", "To unsubscribe, please …".
  within(
    'please',
    new RegExp(
      String.raw`^(?!\W*(?:and )?(?:if|to|for|in|should|even|when|unless|because|once|while|as|although|make|your|ladies|also|finally|important|account)\b)[^,;?]{12,90}[,–-] ${PLEASE}`,
      'iu',
    ),
  ),
  // "Please see attached and advise".
  within(
    'attached',
    /\b(?:see|find) (?:the )?attached\b[^.?]{0,30} and (?:advise|confirm|sign|return|comment|respond|reply)\b/i,
  ),
];

import { within, type CuePattern } from './first-cue';
import { BY, GOOD, WHEN } from './need-words';

/** Asks from somebody one works with; in a thread advice, in a notice what everybody has to know. */
export const NEEDS_OF_PERSONS: readonly CuePattern[] = [
  // "Maybe you could film the clubhouse", "It might be worth asking Theo".
  /(?:^|[,;:–-] ?)(?:maybe|perhaps) you (?:can|could|should|might|would)(?! (?:have|be)\b) \p{L}+/iu,
  // "I was thinking you might write the story".
  within(
    'thinking',
    /\bi was (?:(?:just|also) )?thinking,? (?:that )?(?:maybe |perhaps )?you (?:might|could|can|would|may)\b(?! (?:have|be)\b)/i,
  ),
  within('be worth', /\b(?:might|may|could|would) be worth (?!wait)\p{L}+ing\b/iu),
  // "I'd cut that paragraph", of somebody's draft.
  /^(?:(?:personally|maybe|perhaps),? |(?:one|two|three|a few|a couple of|some) (?:\p{L}+ )?(?:things?|points?|changes|edits) )?i['’]d (?:(?:also|maybe|probably|rather|just) )?(?:(?:change|fix|add|adjust|improve)(?=:)|change|fix|adjust|cut|drop|lose|shorten|trim|delete|remove|replace|rephrase|reword|rewrite|swap|move|merge|split up|rename|leave out|take out|start with|lead with|get rid of)(?::| (?:the|that|this|these|those|it|them|your|[“"]))(?![^.?]*\bif i\b)/iu,
  // "Worth looking into".
  /^(?:(?:it['’]s|that['’]s|this is|probably|definitely|maybe|also) )*worth (?:a (?:look|try|call|visit|mention)\b|(?!wait|not|mention|remember|know|hav|liv|fight|dy)\p{L}+ing\b)/iu,
  // "The school wants three people from us".
  /^(?!(?:i|you|we|who|if|when|what)\b)[^,;?]{2,40}? (?:wants?|needs?|expects?|requires?) (?:an?|the|two|three|four|five|some|all|our|your|\d+) [^,;?]{2,50} (?:from|of) (?:us|you)\b/iu,
  /^(?:i|we)(?:['’]re| are|['’]m| am| were) (?:also |still |just )?wondering about\b/i,
  // "This should go to the agency first".
  /^(?:this|that|it|the [^,;?]{2,30}?) should (?:(?:really|probably|also) )?(?:go (?:to|into|in|on|under|above|below|before|after|first|up on|up in|out to|out on|out in|out by|live)\b|(?:link|point) to\b|include \p{L}|come (?:first|before|after)\b)/iu,
  // "From now on everybody cleans up after themselves".
  /^(?:from now on|starting (?:today|tomorrow|now|\p{L}+day)|as of (?:today|tomorrow|now|\p{L}+day)),? (?:everyone|everybody|each of (?:us|you)|all of (?:us|you)|nobody|no one|you|we) (?!(?:will (?:receive|get|find|see)|can|may|is|are)\b)\p{L}/iu,
  // "You forgot the disclaimer".
  within(
    'you ',
    /(?:^|[,;:–-] )(?:(?:i think|looks like|it looks like|it seems) )?you (?:forgot|left out|overlooked) (?:the|to|an?|about|one|two|our|my)\b(?! (?:last|past)\b)/i,
  ),
  // "One more pass, then we're good".
  /^(?:(?:just|maybe|only) )?one more (?:pass|round|tweak|change|fix|edit|look|read)\b(?! of (?:drinks|applause|beers))/i,
  // "Five new ones by tomorrow noon".
  new RegExp(
    String.raw`^(?:two|three|four|five|six|ten|a dozen|\d+) (?:[\p{L}-]+ ){1,4}${BY}[^,;?]{0,15}$`,
    'iu',
  ),
  // "Should say 2,450", of what is before both.
  /^(?:(?:this|that|it) )?should (?:say|read) ["“‘\p{L}\d]|^should be (?:["“‘]|\d|the (?!(?:same|last|case|end|only|final|one|usual|right|first)\b)\p{L})/iu,
  // "Be a dear and water the ferns".
  /(?:^|[,;] )be an? (?:\p{L}+ ){1,2}and \p{L}/iu,
  // "The queue is full, need you on it now".
  within(
    'need you|need u',
    /(?:^|[,;–-] )(?:(?:i|we) )?need (?:you|u) (?:on|at|in|to|for|here|there|over)\b/iu,
  ),
  // "Needs a caption", "Need these printed": of what is before both.
  /^(?:(?:still|also|just) )*(?:needs (?!no\b|must\b|met\b)\p{L}|need (?:an?|the|your|you|this|these|those|more|two|three|\d+|some|someone|somebody)\b)/iu,
  // "We'd love a brochure", "I'd still like to see the model", "We're interested in the corner unit": customers ask like this.
  /^(?:(?:i|we)|my (?:husband|wife|partner|sister|brother|mother|father|son|daughter) and i)(?:['’]d| would) (?:(?:also|still|really|very much|just) )*(?:like|love) (?:(?:an?|some|two|three|another|your) (?!(?:day|life|world|chance|lot)\b)\p{L}|to (?:see|view|tour|visit|book|reserve|look at|take a look at|walk through) (?:the|an?|your|one|some|another|more of your|this|that) (?!(?:look|movie|film|day)\b)\p{L}(?![^.]*\b(?:but|some ?(?:day|time)|one day|when|some of)\b))/iu,
  /^(?:i|we)(?: am| are|['’]m|['’]re) (?:(?:also|still|really|very|very much|particularly) )*interested in (?:the|an?|your|this|that|one|two|lot|plot|plan|unit|phase|buying|renting|booking|visiting|seeing)\b/iu,
  // "I'm looking for a bungalow".
  /^(?:i|we|my (?:husband|wife|partner) and i)(?:['’]m| am|['’]re| are) (?:(?:also|both|currently|still|just) )*(?:looking for|searching for|in the market for) (?:an?|something|anything|some|two|three|one|#|\d+) (?!(?:job|reason|way|word|excuse|sign|miracle|new (?:job|flat|apartment|place|car))\b)\p{L}/iu,
  // "I'm missing your dates".
  /^(?:i|we)(?:['’]m| am|['’]re| are) (?:(?:also|still|just) )*missing (?:your (?!(?:smile|face|jokes|laugh|company)\b)|the (?!(?:point|old|good|fun|mark|boat|bus|days|sun|sea|kids|mountains|times?)\b)\p{L}|an?\b|two\b|three\b|\d)/iu,
  // "If you could pin the zone, that would fix it".
  /^if you could (?!see\b|hear\b|have\b|ever\b|be\b|not\b|only\b)\p{L}/iu,
  // "Start thinking about a theme".
  /^(?:(?:please|just) )?(?:start|begin) \p{L}{2,}ing (?:the|an?|about|on|with|for|my|our|your|these|those|this|that|it|them)\b/iu,
  // "We'll want to get them a new quote".
  within(
    'want to',
    /^(?:and |so |then )?(?:we|you)(?:['’]ll| will)(?: (?:also|probably|definitely))* want to (?!(?:know|thank|believe|think|be (?:able|part)|see (?:how|what|if)|hear|try|avoid|consider|read this|miss)\b)\p{L}/iu,
  ),
  // "You'll need to bring the adapter".
  within(
    'need to|have to',
    /(?:^|[,;:–-] |\b(?:and|but|so|then) )you(?:(?:['’]ll| will) (?:(?:also|both|all|still) )?(?:need|have)| (?:(?:also|both|all|still|really) )?(?:need|have)) to (?!know|worry|wait|see\b|hear\b|try\b|taste|understand|forgive|excuse|trust|believe|admit|pardon|laugh|love\b|admire|wonder|hand it|give it|imagine|remember that|start somewhere|live with|say\b|think\b|feel\b|look at it|do without|be (?!(?:at|in|there|here|on|ready|back)\b))\p{L}+/iu,
  ),
  // "We could use a hand with the crates".
  within(
    'could ',
    /(?:^|\b(?:i|we|they|\p{Lu}\p{Ll}+) )could (?:(?:really|sure|certainly) )?use (?:an?|your|some|someone|somebody|another|the|two|more|help)\b(?! (?:\p{L}+ )?(?:drink|coffee|nap|vacation|break|hug|beer|laugh|friend|holiday|rest|raise|win|boat|day off|shower)\b)/iu,
  ),
  // "This needs a headline", "The choir needs another bench".
  /^(?:this|that|it|(?:the|our) [^,;?]{2,40}?|(?:room|lot|unit|bed|table|page|slide|gate|building|house|suite|section|chapter|step|line) #?[\p{L}\d]+) (?:(?:still|also|really) )?needs? (?:an?|another|some|more|new) (?!(?:hours?|days?|weeks?|lot|bit|while|minutes?|moment|rounds?|break|rest|time)\b)\p{L}(?![^.?]*\bthan (?:we|i|he|she|they|expected)\b)/iu,
  // "They need someone from the unit to log it".
  within(
    'somebody|someone|volunteer|people',
    /\b(?:need|needs|want|looking for) (?:somebody|someone|volunteers|an? volunteer|(?:two|three|four|a few|a couple of) (?:people|volunteers)) (?:[^,;?]{0,40} )?(?:to|who|with|for) \p{L}/iu,
  ),
  // "We're going to need those figures sooner".
  within(
    ' need ',
    /\b(?:i|we)(?:(?:['’]re|['’]m| are| am) going to|['’]ll| will|['’]re gonna) (?:(?:also|still|probably) )?need (?:the|those|that|these|this|your|you|an?|some|two|three|four|\d+|someone|somebody|help)\b(?! (?:\p{L}+ )?(?:time|minutes?|hours?|days?|weeks?|months?)\b)/iu,
  ),
  // "They'd like every branch to send a photo".
  within(
    'want every|wants every|like every|expect every|expects every|asking every|each |all ',
    /\b(?:wants?|would like|['’]d like|expects?|asking) (?:everyone|everybody|every \p{L}+|each \p{L}+|all of us|all \p{L}+s) to \p{L}/iu,
  ),
  // "Let's get these leads called today".
  /^let['’]s get (?:the|these|those|this|that|it|them|our|all|some) (?:[\p{L}'’]+ ){0,4}?(?:done|in|out|up|ready|sent|set|fixed|over|\p{L}+ed)\b/iu,
  // "Don't mention the delay", "Don't make them too polished"; not "Don't take my word for it".
  /^(?:(?:please|and|but|just) )?(?:don['’]?t|do not) (?!(?:be|worry|ask|tell|get|take|miss|expect|hold|know|think|see|need|have|bother|feel|look|let|blame|judge|believe|hesitate|hate|love|mind|want|like|care|remember|understand|recall|sweat|lose|sell|live|shoot|count|quote|play|push|try|even|ever|just|mean|deserve|make (?:me|us|it)\b|mention it|do (?:it|that|this)\b|put (?:on|all)\b|call (?:it|me)\b|give (?:up|me|it)\b|leave (?:me|home)\b|\p{L}+ this (?:e-?mail|link|code|message|mailing)\b)\b)\p{L}{2,} (?:the|my|our|their|her|his|your|any|any(?:one|body|thing)|them|it|that|this|these|those|an?|everything)\b/iu,
  // "Don't forget your badge".
  /^(?:please )?(?:don['’]?t|do not) forget (?:to|the|your|that|about|my|our)\b/iu,
  // "The printer is on strike, please help!"
  within('help', /(?:\bplease|[,;–-]) help[.!]*$/iu),
  // "We would like the contract to mention the outlet".
  /^(?:i|we)(?:['’]d| would) (?:(?:also|still|really) )?(?:like|love|prefer|want|need) (?:the|our|my|this|that|these|those) [^,;?]{2,40} to (?!(?:be able|know|us|me|you)\b)\p{L}{3}/iu,
  // "I'd like one of the charges refunded".
  /^(?:i|we)(?:['’]d| would) (?:(?:also|still|really|rather) )?(?:like|love|prefer|want) (?:(?:to have|to see) )?(?:one|both|all|two|the|my|our|this|that|these|those|it|them|your) [^,;?]{0,40}?\p{L}(?:ed|en|ent|one|ade)(?=\W*$| (?:by|before|to|from|on|at|in|as|again|today|tomorrow|out|off|back|up|down|over|first)\b)/iu,
  // "The figure needs labels".
  /^(?:this|that|it|the \p{L}+(?: \p{L}+)?) (?:(?:still|also|really) )?needs (?!(?:this|always|hours|days|weeks|minutes|months|ideas|is|us)\b)\p{L}{3,}s(?=\W*$| (?:that|to|on|in|for|by|before|with)\b)/iu,
  // "Your answers are still outstanding".
  /^(?:(?:but|and|also|only|just),? )*your (?!(?:order|package|delivery|shipment|account|balance|subscription|request|ticket|item|refund)\b)[^,;?]{2,40} (?:is|are) (?:(?:still|now|also|long) )?(?:outstanding|overdue|missing|due (?:today|tomorrow|by|on|this|next))\b/iu,
  // "Names by the end of the month".
  new RegExp(
    String.raw`^(?:your )?(?:names?|numbers|answers?|suggestions|feedback|comments?|drafts?|votes?|photos|pictures|ideas|repl(?:y|ies)|rsvps?|receipts|reports?|applications|changes|edits|corrections|thoughts|questions|orders|quotes|bids|invoices|slides|signatures) (?:(?:to|from|for|in|on) [^,;?]{2,30} )?(?:are |is )?(?:(?:due|wanted|needed) )?(?:please )?${BY}`,
    'iu',
  ),
  // "The art files would help a lot", "A second pair of eyes would be useful".
  new RegExp(
    String.raw`^(?:an?|the|some|two|three|any|your) [^,;?]{2,50}? would (?:(?:really|also|certainly) )?(?:help(?: (?:me|us|him|her|them))?(?: (?:a lot|a great deal|so much|enormously|immensely|tremendously|out))?|mean (?:a lot|so much|the world|a great deal)(?: to \p{L}+(?: \p{L}+)?)?|go a long way|be (?:(?:very|really|most|so|super) )?(?:useful|helpful|appreciated|welcome))[.! ]*$`,
    'iu',
  ),
  // "We'd need two more photos", "For the brochure we need a quote", "Closing is Friday, so we'd need both by noon".
  /(?:^for [^,;?]{2,40},? (?:i|we)(?:['’]d| would|['’]ll| will)?|(?:^|[,;] so )(?:i|we)(?:['’]d| would)) (?:(?:also|still|just|only) )?need (?!to\b)[\p{L}\d]/iu,
  // "Mike's asking if it could be shorter".
  /^(?!(?:i|you|we|they|who|if|when|what)(?:['’]|\b))[^,;?]{2,25}?(?:['’]s| is| are|['’]re) (?:(?:also|still|now) )?(?:asking|wondering) (?:if|whether|when|how|where|who|what)\b/iu,
  // "I'd value your eyes on it".
  /^(?:i|we)(?:['’]d| would) (?:(?:also|really|very much|greatly) )?(?:value|welcome|appreciate) (?:your (?!(?:time|support|kindness|patience|understanding|friendship|business)\b)|an?\b|some\b|any\b|(?:the|another) \p{L}+ (?:of|on|at|from)\b)/iu,
  // "She'd like the same thing for the other street".
  /(?:^|, (?:and |so |but )?)(?:she|he|they|the \p{L}+|\p{Lu}\p{Ll}+)(?:['’]d| would) (?:(?:also|still|really|much) )?(?:like|prefer) (?:the same|an?|some|one|two|another|more|your|our|(?:this|that|these|those) \p{L}+) (?!(?:day|lot|chance|bit|while)\b)\p{L}/u,
  // "I'd feel better if someone looked at it".
  within(
    "would|'d|’d",
    /\b(?:i|we)(?:['’]d| would) (?:also )?(?:(?:feel (?:(?:a lot|much|so much|way) )?(?:better|safer|happier|easier|more comfortable)|be (?:happier|calmer|relieved)|sleep better|rest easier) if (?:you|some(?:one|body)|we|it|the|this|that)|feel (?:(?:a lot|much|so much|way) )?(?:better|safer|happier|easier|more comfortable) (?:with|having) (?:an?|the|your|some|another|two|three|\d))\b/iu,
  ),
  // "We shall be in need of an alternative".
  /^(?:i|we)(?:['’]m|['’]re| am| are|['’]ll| shall| will)?(?: (?:therefore|also|still|now|currently|urgently))*(?: be)? in (?:(?:urgent|dire|desperate) )?need of \p{L}/iu,
  // "I was hoping you'd take this one"; not "I hope you can excuse me".
  within(
    'hop',
    /\b(?:i|we)(?: (?:would|do)|['’]d|['’]m| am| was| were| had)? (?:(?:just|also|really|rather|still) )?hop(?:e|ing|ed) (?:that )?you(?:['’]d| could| would| might| can)(?: (?:perhaps|maybe|please|possibly|both|all|also))* (?!(?:be|have|excuse|forgive|understand|see|enjoy|like|agree|get (?:some|better|well|home)|find|relax|rest|never|not|imagine)\b)\p{L}/iu,
  ),
  // "I thought you'd do the name tags".
  within(
    'thought',
    /\b(?:i|we) (?:(?:just|had|also) )?thought,? (?:that )?(?:maybe |perhaps )?you(?:['’]d| could| might| would)(?! (?:be|have|like|love|want|enjoy|know|never|not|say|find|appreciate|get|laugh|see|agree|need|already|do (?:better|well|fine)|understand|think|feel|come|make it|forg|ask|mind|probably|always)\b) \p{L}/iu,
  ),
  // "A first draft by Friday would be ideal".
  new RegExp(
    String.raw`^(?!(?:i|we|you|that|it|this)\b)[^,;?]{2,60} ${BY}[^,;?]{0,30}? would (?:(?:really|also) )?(?:help|be (?:\p{L}+ )?(?:${GOOD}))\b`,
    'iu',
  ),
  // "We still owe the client an answer".
  /^we (?:still )?owe (?!(?:you|it|this|each|one)\b)(?:[\p{L}'’]+ ){1,3}(?:an?|some|two|three|the|our) (?!(?:apology|lot|debt|great|drink|beer|lunch|dinner|favou?r)\b)\p{L}/iu,
  // "All that's left is the packet".
  within(
    ' is ',
    /^(?:all|(?:so |now )?the (?:only|one|last) things?) (?:that )?(?:(?:['’]s|that['’]s|is) (?:(?:still|now) )?(?:left|missing|outstanding|open|needed|pending)|(?:i|we)(?:['’]re)? (?:still )?(?:need|lack|miss(?:ing)?|want))(?: (?:now|from you|on your side|here))? (?:is|are) (?!(?:to wait|gone|money|time|you)\b)\p{L}/iu,
  ),
  // "What's still open on your end is the headline", "What I don't have is your text".
  within(
    ' is ',
    /^(?:so |but )?what(?:(?:['’]s| is) (?:still )?(?:open|missing|outstanding|left|needed|pending) (?:on|from|at|for) (?:you|your)\b[^?]{0,20}| (?:i|we) (?:(?:still|now|also) )?(?:lack|need|am missing|are missing|don['’]?t have|do not have|haven['’]?t (?:got|received|seen))(?: yet| still| now| from you)?) (?:is|are) (?!(?:to|not|that|when|more time)\b)\p{L}/iu,
  ),
  // "The poster says the 11th, so it'll have to be redone".
  within(
    ' be ',
    /,? so (?:it|they|that|this|those|these|the \p{L}+)(?:['’]ll| will)? (?:(?:also|all|now) )?(?:(?:have|has|needs?|ought) to|must|should) be (?!(?:here|there|back|fine|ok|okay|good|able|easy|ready|in|on|at|a|an|the)\b)\p{L}+(?:ed|en|one|ent|ut|old|aid|ound|ade|ght)\b(?![^?]*\b(?:which|and) (?:i|we|he|she|they)\b)/iu,
  ),
  // "I'm counting on the recap by five".
  new RegExp(
    String.raw`^(?:i|we)(?:['’]m|['’]re| am| are) (?:counting|relying) on (?!(?:it|that|them)\b)[^,;?]{2,40} ${BY}`,
    'iu',
  ),
  // "I'd like them reshot".
  /^(?:i|we)(?:['’]d| would) (?:(?:also|really|still|much) )?(?:like|prefer|love|want) (?:it|them|this|that|these|those|both|(?:the|my|our|all) \p{L}+(?: \p{L}+)?) (?:all )?(?!(?:to|when|then|often|even|instead|not|if|next|most|best|yet|just)\b)\p{L}*(?:ed|[^ehv]en|ne|[^n]ot|ut|pt|ld|ade|ent|ght)\b(?! (?:to|if|than|that)\b)/iu,
  // "I'd love to line up two tours", "We'd like to see the model again".
  /^(?:i|we)(?:['’]d| would) (?:(?:also|really|very much|still) )?(?:like|love) to (?:(?:tour|visit|view|line up|schedule|set up|book|arrange|reserve|stop by|sit down|walk through|take (?:another|a second|a closer) look) (?!(?:you|that movie)\b)\p{L}|(?:see|come see|look at) (?:the|your|an?|some|another|one|it|lot|them) (?!(?:look|day|end|results?)\b)[^,;?]{0,50}?\b(?:again|in person|today|tomorrow|tonight|this|next|before|soon|on \p{Lu}?\p{L}+day|if possible|sometime|\d))(?![^?]*\bbut\b)/iu,
  // "I want to see them tomorrow evening"; not "I want to see how it goes".
  new RegExp(
    String.raw`^(?:and |so )?(?:i|we) (?:(?:also|still|really) )?want to (?:see|have|read|hear|look at|go over) (?:it|them|this|that|those|these|the|your|an?|both|all) (?!(?:look|think|word|chat|drink|day|end)\b)[^,;?]{0,40}?${WHEN}\b`,
    'iu',
  ),
  // "All employees must do the training by the 15th".
  new RegExp(
    String.raw`^all (?:\p{L}+ ){1,3}?(?:must|should|need to|have to) (?!(?:be able|have|know)\b)\p{L}[^,;?]{0,60}? ${BY}`,
    'iu',
  ),
  // "Our buyer is deaf, so the tour needs an interpreter".
  within(
    'need',
    /[,;] so (?:the|our|my|this|that|it|they|these|those) (?:[^,?]{1,30} )?needs? (?:an?|some|more|new|two|three|\d+)\b/iu,
  ),
  // "Whoever poured the driveway should come back".
  /^whoever [^,;?]{2,50}? (?:should|must|needs? to|has to) (?!(?:be|have|know|get|feel)\b)\p{L}/iu,
  // "It's time to renew the domain".
  /^it['’]?s (?:about |high )?time (?:to (?!(?:go|leave|sleep|relax|celebrate|party|eat|think|say|choose|shine|get)\b)|(?:we|you|somebody|someone) )\p{L}/iu,
  // "I'd like us to think about reminder calls".
  within(
    'us |it if we',
    /\b(?:i|we)(?:['’]d| would) (?:(?:really|also|just) )?(?:like|love|want|prefer) (?:us (?:all |both )?to|it if we|for us to) \p{L}/iu,
  ),
];

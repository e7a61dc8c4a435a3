import { union } from './first-cue';
import { RHETORICAL } from './rhetorical';

/** Words with which a statement may still ask: "I was wondering if …", "they sent the wrong one, claim it". */
const MAY_ASK =
  /\?|\b(?:wonder\w*|hoping|hoped|whether|thinking (?:of|that) we|want(?:ed)? to (?:ask|know|see|check|find out|hear))\b|[,;] (?:so )?(?:ask|bring|call|change|check|claim|correct|fix|give|make|move|order|print|put|send|take|tell|update)\b|\bplease\b|\byou(?:r|'\w+)?\b|\blet(?:'s| us| me)\b|\b(?:need|should|must|could|would|can|has to|have to|to be)\b|(?:,|\b(?:and|but)) (?:(?:i|we) )?(?:now |still )?(?:want|expect|demand)\b/i;

/** "I will send you the plans", not "I will need the plans". */
const OWN_COMMITMENT =
  /^(?:\W*(?:ok(?:ay)?|sure|thanks|great|yes|and|so|then|in the meantime|hopefully)[,.!]?\s+)?(?:i|we)(?:'ll| will|'m going to| am going to| are going to|'re going to)\s+(?!need|want|require|appreciate|expect|be (?:happy|glad|grateful)|have to ask|ask)/i;
const ASKS_BESIDE =
  /\?|\bplease\b|\blet (?:me|us) know\b|\b(?:can|could|would|will) you\b|\byou (?:to|should|must|need)\b|\bif you\b/i;

/** "Everybody came on time": what has happened. */
const REPORT =
  /^(?:(?:yes|no|so|and|also|then|today|yesterday|last \w+)[,.]?\s+)?(?:i|we|he|she|they|it|this|that|everybody|everyone|all of \w+|both|nobody|the \w+(?: \w+)?|my \w+|our \w+|your \w+)\s+(?:(?:just|already|also|really|all)\s+)?(?:was|were|came|went|had|did|got|made|found|said|told|saw|left|gave|took|met|spoke|sent|\w{3,}ed)\b/i;

/** "Per your request I moved the two visits", "Jamie, I put it on your desk": what the writer has done, though it speaks of the reader. */
const DEED =
  /^\W*(?:[a-z]{2,20}, )?(?:(?:(?:as )?per|at) your request,? |as (?:requested|discussed|promised|agreed|you (?:asked|wanted|requested)),? |(?:also|just|and|so|ok|yes|today|yesterday|this morning),? )?(?:i|we)(?:(?:['’](?:m|re)| am| are) (?:(?:just|also|now) )?(?:forwarding|sending|attaching|enclosing|sharing|returning)|(?:['’]ve| have)? (?:(?:just|already|also|now) )?(?:moved|put|sent|fixed|added|updated|left|called|booked|ordered|printed|read|signed|paid|wrote|finished|cleaned|scheduled|uploaded|forwarded|shared|replaced|checked|picked|dropped|changed|corrected|mailed|emailed|returned|filed|entered|talked to|spoke (?:to|with)|met|reviewed|looked (?:at|into|over)|set up|took|made|brought|bought|gave|asked|told|attached|enclosed))\b/i;
/** "As agreed, we meet on Thursday." */
const AGREED =
  /^\W*as (?:agreed|planned|arranged|usual|always),? (?:we|i)(?:['’]ll| will|['’]re|['’]m| are| am)? (?!need|want|require|expect|wait)\p{L}/iu;
const ASKS_BEYOND =
  /\?|[,;–-] (?:so |and )?(?:ask|bring|call|change|check|claim|correct|fix|give|make|move|order|print|put|send|take|tell|update|sign|look|have|let|go ahead)\b|\b(?:please|go ahead|asap|deadline|whether|needs?|should|must|can|could|would|want(?:ed)?|wonder\w*|hop(?:e|ing|ed)|look(?:ing)? for)\b|\blet (?:me|us)\b|\bfor (?:your )?(?:signature|approval|review|comments?|feedback|input|attention|action|completion|you to)\b|\bif (?:you|we|i)\b|\b(?:see|ask|asked|know|find out|check) (?:if|what|whether|how|when|who)\b|\byou (?:to|can|could|should|must|will|need|are|have|may|might)\b|\byou['’](?:re|ll|d|ve)\b|\bto you\b|\bby (?:mon|tues|wednes|thurs|fri|tomorrow|noon|end)/i;

/** "It should take about 3 hours": how long an ask takes, said beside it. */
const LENGTH =
  /^(?:it|this|that)(?:'ll|'d)?\s+(?:(?:should|would|will|might|may|could)\s+)?(?:(?:only|just|probably|not)\s+)*(?:takes?|be|is)\s+(?:(?:about|around|roughly|maybe|only|just|more than|less than|up to|at most)\s+)*(?:an?|half|\d|one|two|three|four|five|six|ten|a couple)\b[^?]*\b(?:min(?:ute)?s?|hours?|hrs?|days?)\b/i;

/** "Please excuse the delay", "Tom, please find attached …": said out of politeness, or to point something out. */
const POLITE =
  /^(?:\W*(?:and|but|so|also|again)\b|[^,?!]{1,30},)?\W*(?:please|kindly) (?:(?:also|kindly|just) )?(?:excuse|forgive|pardon|bear with|accept (?:my|our)|(?:do not|don't) (?:worry|hesitate|feel|be (?:alarmed|offended)|take (?:this|it) (?:the wrong way|personally))|join (?:me|us) in (?:welcom|thank|congratulat|wish)ing|enjoy|take (?:your time|care(?! of))|be (?:aware|advised|assured|informed|patient)|note that|know that|(?:find|see) (?:attached|enclosed|below|above|(?:the|my|our|a) (?:attached|enclosed|\w+ (?:attached|enclosed|below|above)))|feel free|allow (?:us )?(?:up to |about |for )?(?:[\w-]+ ){1,4}(?:days?|hours?|weeks?|minutes?|time))\b/i;
const ASKS_AS_WELL =
  /\?|\b(?:need|must|should|has to|have to|required|deadline|(?:reply|respond) (?:by|to (?:me|us)|with|as|today|asap)|confirm|return|let (?:me|us)|can you|could you|will you|if you (?:can|could|agree)|for (?:your )?(?:signature|approval|review|comments?|feedback|input|attention|action|completion))\b|\band (?:then |please |also )?(?:tell|send|call|sign|pay|give|check|review|update|forward|advise|comment|see|get|make|fill|add|approve|use|bring|share|print|change|put|mail|email|ask|take)\b/i;

/** "Have a good weekend", "Enjoy your time off": what is wished at the end. */
const WISH =
  /^\W*(?:(?:and|so|anyway)\b\W*)?(?:have (?:an? )?(?:(?:very|really) )?(?:good|great|nice|lovely|wonderful|safe|happy|pleasant|fantastic|relaxing|restful|fun|super|beautiful|merry|quiet|fabulous|amazing|blessed)(?: \p{L}+)?(?: (?:day|night|evening|morning|afternoon|weekend|week|trip|flight|drive|time|holidays?|vacation|break|summer|winter|christmas|easter|thanksgiving|new year|rest|start|one|\p{L}+day)\b)?|enjoy (?:your|the|it|yourself)|get well|(?:happy|merry) (?!for|to|with|about|if|that|when)\p{L}+|safe (?:travels|trip|flight|journey))[^.?;:]{0,50}[.!]*$/iu;

/** "Just a heads-up that the lift is out": told so that it is known. */
const FYI =
  /^\W*(?:(?:we|i) (?:(?:hereby|kindly|would like to|wish to|want to|are pleased to|regret to|am pleased to) )+(?:inform|notify) you\b|(?:(?:just|only|and|so|also|ok|hi|hey|hello|as|an?|quick|short|small|little|brief|friendly)\b\W*)*(?:heads[- ]?up|fyi|for your information|so (?:that )?you(?:['’]re| are)? (?:know|aware|informed)|to let (?:you|everyone) know|letting (?:you|everyone) know|wanted to let you know|to keep you (?:posted|informed|in the loop))\b)/i;

/** "That's how it works", "Here's why", "I owe you an answer", "Quick question for you." */
const EXPLAINED =
  /^\W*(?:(?:and|so|but|well|ok(?:ay)?|anyway)\b\W*)*(?:(?:that|this)(?:['’]s| is| was) (?:how|why|what|where|when|who|all|it|the (?:way|reason|one))\b|here(?:['’]s| is) (?:how|why|where)\b|i owe you\b|i(?:['’]m| am) not (?:asking|saying|expecting|telling)\b|(?:nobody|no one)(?:['’]s| is|['’]ll| will)? (?:expect|ask)(?:s|ing)? you\b|(?:i have |i['’]ve got |got )?(?:(?:an?|one|another|just an?|two|three|a few|a couple of|some) )?(?:(?:quick|small|short|little|last|more|big) )*(?:questions?|things?|favou?rs?|requests?)(?: (?:for|to ask) you)?[.!:]*$)/i;

/** "Give me until Friday", "We need about two weeks for the tile": what the writer asks for is time to do it. */
const DELAY =
  /^\W*(?:so )?(?:i|we)(?:['’]ll| will)? (?:also |still )?need (?:(?:an?|a few|some|a couple(?: of)?|two|three|a little|a bit|\d+) )(?:more )?(?:days?|hours?|minutes?|seconds?|moments?|weeks?|time) to (?:think|process|breathe|decide|consider|talk (?:it|this) over|sleep on|check|digest|look into|go (?:through|over)|finish|get back|figure)\b|^\W*(?:so )?(?:i|we|they)(?:['’]ll| will)? (?:(?:usually|normally|generally|also|still) )?need (?:about|around|roughly|approximately|at least|up to) (?:(?:an?|one|two|three|four|five|six|ten|\d+)(?: (?:to|or) (?:two|three|four|five|six|ten|\d+))? )(?:(?:business|working|full|more) )?(?:days?|weeks?|months?|hours?|minutes?) (?:for|from|once|after)\b|^\W*(?:(?:just|please|ok(?:ay)?)\b\W*)*(?:give|grant|allow) (?:me|us) (?:until|till|(?:about |another |just )?(?:an?|one|two|three|a few|a couple(?: of)?|\d+)(?: (?:or|more|quick|extra|little|to|and a half|two|three))* (?:sec(?:ond)?s?|min(?:ute)?s?|moments?|hours?|days?|weeks?|bit)\b(?! (?:of|on|at|this|next|today|tomorrow|notice|(?:to|so) (?:explain|show|walk|go over|talk))))\b/i;

/** "In urgent cases please call the desk": where to turn while somebody is away. */
const AWAY =
  /^(?:in|for|if|during|while)\b[^?]{0,60}\b(?:urgent|absence|emergenc(?:y|ies)|immediate|out of (?:the )?office|assistance)\b[^?]{0,60}\b(?:contact|call|e-?mail|reach|write to|turn to)\b[^?]*$/i;

/** "Call 555-0100 | Follow us on LinkedIn": the lines below a name. */
const SIGNATURE = /^[^?]* \| [^?]*$/;
const CONTACT = /\d{3}[-. ]\d{4}|\b(?:follow us|linkedin|facebook|instagram|www\.|ext\.)/i;

/** "The front desk", "Your Billing Team": who writes. */
const SENDER =
  /^\W*(?:the|your) (?:\p{L}+ ){0,3}(?:team|desk|office|board|committee|crew|staff|management|department|family)\W*$/iu;

/** "Not bad, eh?", "4,200 of them, can you imagine?", "We need more people like you!" */
const EXCLAIMED =
  /^\W*(?:(?:pretty|so|very|really|just|how) )?(?:not bad|nice|cool|crazy|great|good|funny|wild|weird|strange|odd|beautiful|lovely|neat|sweet|awesome|amazing|impressive|sad|typical|unbelievable|incredible|clever|smart|cute|scary|wow|huge),? (?:eh|huh|right|no|hm+|innit|isn['’]t (?:it|he|she|that)|don['’]t you think)\W*$|^[^?]*(?:^|[,;:.–-] ?)can you (?:imagine|believe (?:it|that|this))\W*$|\bpeople like you\b\W*$|^[^?]{0,30}\b(?:lost|nowhere|nothing|in trouble|dead|done for) without you\b[^?]{0,20}$|\b(?:couldn['’]t|could not|never)(?: have)? (?:done|do|made|managed) (?:it|this|that) without you\b[^?]*$|\bwhat (?:i|we)(?:['’]d| would) do without you\b[^?]*$/i;

/** "Please take your time." */
const NO_HURRY = /^\W*(?:(?:please|but|and|just|so)\W+)*take your time\b[^?]*$/i;

/** "Your visit on Tuesday is confirmed." */
const CONFIRMED =
  /^\W*this is (?:an?|just an?|your) (?:(?:friendly|quick|gentle|courtesy|automatic|automated) )?reminder (?:of|about|for) your (?:(?:upcoming|next|scheduled) )?(?:appointment|reservation|booking|visit|tour|order|flight|delivery|stay|class|session)\b[^?]*$|^\W*(?:(?:good news|great|hi|hello|so|and)\W+)?(?:your|the|our) (?:appointment|reservation|booking|visit|tour|order|slot|room|table|flight|meeting|delivery)\b[^?]{0,60} (?:is|was|has been|have been) (?:now |all )?(?:confirmed|booked|scheduled|set|cancell?ed|postponed|moved|reserved|shipped)\b/i;
/** "The printer says he can have it ready by Thursday." */
const REPORTED =
  /^[^,?]{2,40} (?:says|said|thinks|thought|believes|tells me|told me) (?:that )?(?:he|she|they|it)(?:['’](?:ll|d)| can| could| will| would| might| may)\b/i;
const ASKS_AFTER_REPORT =
  /\?|\b(?:please|plz|pls|u|you(?:r|['’]\w+)?|need|needs|want|wants|like|love|should|must|have to|has to)\b/i;

/** "I was going to ask you for the numbers, but Priya sent them." */
const ALMOST_ASKED =
  /^[^\p{L}]*(?:i|we) (?:was|were) (?:(?:just|actually|only) )?(?:going|about) to (?:ask|write|call|e-?mail|bother|(?:assign|give|hand|send|pass|forward|offer|leave) (?:\p{L}+ ){0,3}?(?:to )?you)\b[^?]*\bbut\b(?![^?]*\bforgot\b)/iu;

/** "I'd love to help, but I'm away." */
const DECLINED =
  /^[^\p{L}]*(?:i|we)(?:['’]d| would) (?:(?:really|have) )?(?:love|like|loved|liked) to (?:help|come|join|attend|make it|be there|do (?:it|that)|take (?:it|part)|contribute|support|stay)\b[^?]*\bbut\b/iu;

/** "Call my cell if anything's unclear", "Text me if you get stuck": help that is offered. */
const HELP_OFFERED =
  /^\W*(?:(?:just|please|so|and|but|of course|feel free to|you can|then) )*(?:call|text|ping|e-?mail|message|ring|holler|shout|yell|write|contact|reach out|find|dm|(?:give|drop|send) (?:me|us) an? (?:call|shout|ring|line|note|message|text))\b[^,;?]{0,40}?\bif (?:anything(?! changes)|something|(?:there (?:is|are) )?any (?:questions|problems|issues|trouble|doubts?)|in doubt|you (?:get (?:stuck|lost|confused)|run into|need (?:me|us|anything|help|a hand)|have (?:any )?(?:questions|trouble|problems|issues|doubts?)|(?:are|['’]re) (?:ever )?(?:stuck|unsure|lost|in doubt|not sure))|you['’]re (?:ever )?(?:stuck|unsure|lost|in doubt|not sure))\b[^?]*$/i;

/** "I should have the numbers for you by Wednesday": what the writer expects to have done. */
const OUTLOOK =
  /^\W*(?:hopefully,? )?(?:i|we) (?:should|hope to|might|may) (?:(?:also|hopefully|probably) )?(?:be (?:able to|done|back|finished|ready)|know (?:more|by)|have (?:it|them|the \w+(?: \w+)?|an? (?:draft|answer|reply|update|quote|list)|(?:some )?(?:news|results|numbers|answers|more))(?: \w+)? ?(?:by|ready|for you|to you|soon|next|tomorrow|today|tonight|on|over)\b)/i;

/** "Let me check with her and call you back": what the writer will do, or say. */
const LET_ME =
  /^\W*(?:(?:ok(?:ay)?|sure|yes|yeah|no|well|so|and|but|first|also|hi|hmm|thanks)\b\W*)*let me (?:(?:just|quickly|first|also) )?(?:check|think|look (?:into|at|that|this|it)|find out|sleep on|sum|tell you|say|add|explain|start|begin|guess|introduce|give you (?:an?|some|the)|answer|refer|try|finish|run (?:it|this|that) (?:by|past)|put it|rephrase|clarify|be (?:clear|honest|frank|blunt)|double[- ]?check|consult|dig|circle back|get (?:back to you|that|this|it)\b|reiterate|point out|assure|offer|thank|apologi[sz]e|congratulate|(?:call|ask|talk (?:to|with)|speak (?:to|with)|confirm with|text|ping|e-?mail) (?!you\b))\b/i;

/** "You're welcome to join us", "Help yourself to the cake": what the reader may do. */
const INVITED =
  /^\W*(?:(?:and|so|please|of course)\b\W*)*(?:(?:you['’]re|you are) (?:(?:also|always|all|both|more than|very|most) )*welcome to \p{L}|(?:help|make) yoursel(?:f|ves)\b)/iu;

/** "I hope you get some rest", "I want to tell you how much it meant": what the writer wishes, or is thankful for. */
const KINDLY =
  /^\W*(?:(?:and|also|so|just|again)\b\W*)*(?:(?:(?:i|we) )?(?:really |do |just )?hope (?:that )?(?:you|your|everyone|everybody|all|the|it|this|things)\b(?:['’]re|['’]s)?(?![^?]*(?:\b(?:can|could|will|would|might|join|come|make it|consider|agree)\b|['’](?:ll|d)\b))|(?:i|we) (?:(?:just|really|also) )?(?:need|want|wanted|have) (?:to (?:tell you how|thank|congratulate|apologi[sz]e|express)|you to know how)\b|[^,?]{2,40}(?:['’]d| would) (?:like|want) you to know that\b)/i;

/** "Please excuse my typos", "It would be nice to have a bigger office, but here we are." */
const SHRUGGED =
  /^\W*(?:please )?(?:excuse|forgive|pardon) (?:my|the|our|me|this|any|his|her)\b|^[^?]*\b(?:it|that)(?:['’]d| would) (?:be|have been) (?:(?:so|really|very) )?(?:nice|great|good|lovely|wonderful|cool|fun)\b[^?]*, but\b(?! (?:please|can|could|if)\b)/i;

/** "Priya will check with the county", "Kim is redoing the flyer": what others do about it. */
const OTHERS_PLAN =
  /^\P{L}*(?:(?:[Aa]nd|[Bb]ut|[Ss]o|[Tt]hen|[Aa]lso) )?(?:\p{Lu}\p{Ll}+(?: (?:and )?\p{Lu}\p{Ll}+)?|[Hh]e|[Ss]he|[Tt]hey|[Tt]he \p{Ll}+)(?:['’]ll| will| (?:is|are) going to| (?:is|are) (?=\p{Ll}+ing\b)(?!asking|looking|wondering|waiting|getting|missing|needing|wanting|hoping)) ?\p{Ll}/u;
/** "Tess drafts the invitation by Wednesday", in minutes. */
const OTHERS_TASK =
  /^\P{L}*\p{Lu}\p{Ll}+(?: (?:and )?\p{Lu}\p{Ll}+)? (?!(?:this|asks|brings|comes|does|expects|feels|gets|goes|has|hears|hopes|is|keeps|knows|lacks|likes|looks|means|misses|needs|prefers|requests|requires|says|seems|thinks|wants|was|wishes|wonders|works)\b)\p{Ll}{3,}s (?:the|an?|our|my|his|her|their|it|them|out|up) /u;
const ASKS_OF_OTHERS =
  /\?|\byou(?:r|['’]\w+)?\b|\bplease\b|\b(?:needs?|must|should|wants?|would|could|can|let|ha(?:s|ve) to|to be|if|unless|until|so|be there)\b/i;

/** "You don't need to come on Saturday." */
const NOT_NEEDED =
  /^\W*(?:(?:and|but|so|also|then)\b\W*)?you (?:don['’]t|do not|won['’]t|will not|needn['’]t)(?: have to| need)?(?<=have to|need|needn['’]t)\b(?![^?]*(?:\bbut\b|, when|\buntil\b|\bunless\b|right away|\byet\b))/i;

/** "If I'd known you were in, I would have brought it over." */
const NOT_KNOWN =
  /^\W*(?:and |but )?if (?:i|we|you|he|she|they|it)(?:['’]d| had)(?:n['’]t| not)? (?:only )?\w[^?]*\b(?:would|could|might)(?:['’]ve|n['’]t have| have| not have)\b/i;

/** "How's your week?" */
const SMALL_TALK =
  /^\W*(?:(?:hi|hey|hello|so|and|anyway|btw)\b\W*)*how(?:['’]?s| is| are| was| were|['’]re)? (?:you|things|life|everything|it|the (?:family|kids|weather)|your (?:day|week(?:end)?|morning|evening|summer|winter|holidays?|vacation|christmas|thanksgiving|family|kids))(?: (?:doing|going|been|so far|over there|these days|today|treating you))*\W*$/i;

/** "Tell me about it!", "Show me a boat that doesn't leak." */
const SAYING =
  /^\W*(?:(?:talk|speak|chat|more|catch up|see you|write|till|until)(?: to you| with you)? (?:soon|later|then)\W*$|(?:tell me about it|you tell me|would you look at that|ask anyone|ask anybody|go figure)\b(?:[^?]{0,3}$|(?<=that|it)[,:;–-])|(?:(?:hey|oh|and|but|so|also|haha|lol|ah)\b,? )*remember when (?:(?:the|that|my|our) [a-z]+|(?!(?:you|the|that|my|our)\b)[a-z]+) (?!is\b|are\b|will\b|does\b|has to\b)|show me an? \w+ (?:who|that)\b(?! (?:we|i|you|shows?|can|could|would|is|has)\b)|would you believe\b|say what you (?:want|will|like)\b|you (?:(?:really|just|all) )?(?:should|need to|have to|must|gotta|ought to) (?:(?:really|just) )?(?:try (?:the|their|this|my|her|his) (?!form|link|other|door|code)|take an? (?:vacation|break|day off|nap|rest)|get (?:some|more) (?:sleep|rest)|see this (?:video|movie|photo|picture|show|meme))|have a seat\b|come what may\b|picture this\b|look (?:at that\b|who['’]s)|you['’]d be (?:surprised|amazed)\b|can you tell (?:i|we)(?:['’]m|['’]re| am| are)\b|ask me again\b|remind me (?:never|not) to\b|let the record show\b|(?:i|we)(?:['’]d| would) like to think\b|you (?:might|may) want to sit down\b|(?:so |and |ok )?why don['’]t i (?:take|do|handle|send|call|give|ask|start|come|bring|pick|make|put|drop|set|write)\b|wish me luck\b|consider it (?:done|sold|fixed)\b|leave it to (?!you\b|me\b|us\b)[a-z]+ to\b|(?:i|we)(?:['’]d| would) never (?:ask|expect|want|make) you\b|give (?:him|her|them|that \w+|the \w+) an? (?:medal|prize|cookie|raise)\b)/i;

/** "There's nothing left for you to do." */
const NOTHING_TO_DO =
  /\bthere(?:['’]s| is| was) nothing (?:(?:left|else|more|further) )?(?:for (?:you|us|me) )?to (?:do|worry about|add)\b/i;

/** "I need to leave at three today." */
const OWN_PLAN =
  /^\W*(?:(?:so|sorry|hi|hey|also|but|and|ok(?:ay)?),? )?(?:i|we)(?:['’]ve got| have| need|['’]ll have|['’]ll need| will have) to (?:leave|go|run|rush|head|log off|sign off|step out|(?:be|get|go) (?:off|away|out|home|going)|take (?:off|the day|(?:tomorrow|today|\w+day) off)|catch (?:an?|my|the) |pick up my|drop off my)\b(?! (?:over|through|with|back|an?|it|this|that|these|those|(?:the|some|our) (?!airport|dentist|doctor|station|gym|bank)\w+)\b)/i;

/** "You could have heard a pin drop", "I wish you could have seen it": what was not. */
const NOT_BEEN =
  /^\W*(?:(?:i wish|and|but|so|well),? )?(?:you|we|they|he|she|it|someone|somebody) (?:could|should|would|must|might)(?:['’]ve|n['’]t have| have) (?:\w+ )?(?!to\b)\w+/i;

/** "Action items", "Any other business". */
const HEADING =
  /^\W*(?:\d\W+)?(?:action (?:items|points)|to[- ]?dos?(?: list)?|next steps|agenda|notes|minutes|attendees|decisions|summary|open (?:points|questions|items)|follow[- ]ups|any other business|aob|q ?(?:&|and) ?a|questions and answers)\W*$|^\W*(?:(?:here(?:['’]s| is)|an?|the|my|quick|short|brief|and) )*(?:recap|summary|minutes|notes|overview|rundown|highlights|takeaways) (?:of|from|on|for) [^?:]{2,60}:\s*$/i;

/** "The caterer needs a count by Monday, I'm sending it tonight": what the writer does about it. */
const HANDLED =
  /, (?:and |but |so )?(?:i|we)(?:['’](?:m|re|ll)| am| are| will) (?:(?:send|bring|deliver|handl|do|tak|dropp|gett|giv)ing|taking care of|working on|on|take care of) (?:it|them|that|this)\b[^?]*$/i;

/** "Yes, please." says nothing of what. */
const BARE_ANSWER = /^\W*(?:(?:yes|no|ok(?:ay)?|sure|oh|please|thanks|thank you|do|very much)\b\W*)+$/i;

function asksToo(text: string): boolean {
  return ASKS_AS_WELL.test(text) || /\bplease\b/i.test(text);
}

/** What is settled, unless it asks for something, too. */
const SETTLED = union([
  HELP_OFFERED,
  NOT_KNOWN,
  INVITED,
  SHRUGGED,
  CONFIRMED,
  ALMOST_ASKED,
  DECLINED,
  NOTHING_TO_DO,
  NOT_BEEN,
]);

/** What only tells something, unless the rest of the sentence asks for something. */
const TOLD_BESIDE = [OUTLOOK, LET_ME, KINDLY, NOT_NEEDED];

/** What only tells something, whatever else its words say. */
const TELLING = union([RHETORICAL, EXCLAIMED, NO_HURRY, SENDER, SMALL_TALK, SAYING, HEADING, HANDLED]);

/**
 * Whether a sentence only tells something: what its writer will do, what has happened, how long work takes, that it
 * means well, where to turn. Such frames outweigh what the classifier makes of their words: of the labelled sentences that have them, 98 of 100 are no ask.
 */
export function isStatement(sentence: string): boolean {
  const text = sentence.slice(0, 400);
  if (SETTLED.some((pattern) => pattern.test(text)) && !text.includes('?') && !asksToo(text)) return true;
  if ((OTHERS_PLAN.test(text) || OTHERS_TASK.test(text)) && !ASKS_OF_OTHERS.test(text)) return true;
  if (REPORTED.test(text) && !ASKS_AFTER_REPORT.test(text)) return true;
  if (TELLING.some((pattern) => pattern.test(text))) return true;
  if (BARE_ANSWER.test(text)) return !text.includes('?');
  if (WISH.test(text)) return !asksToo(text);
  if (AWAY.test(text) || (SIGNATURE.test(text) && CONTACT.test(text))) return true;
  if (POLITE.test(text)) return !ASKS_AS_WELL.test(text);
  if (FYI.test(text) || EXPLAINED.test(text)) return !asksToo(text);
  for (const own of TOLD_BESIDE)
    if (own.test(text)) return !text.includes('?') && !asksToo(text.replace(own, ''));
  if (OWN_PLAN.test(text))
    return !asksToo(text.replace(OWN_PLAN, '')) && !/\b(?:so|you|cover|can|could)\b/i.test(text);
  if (DELAY.test(text)) return !/\?|\b(?:please|can|could|would) (?:you|send|tell|let|give)\b/i.test(text);
  if (OWN_COMMITMENT.test(text)) return !ASKS_BESIDE.test(text);
  if ((DEED.test(text) || AGREED.test(text)) && !ASKS_BEYOND.test(text)) return true;
  if (REPORT.test(text)) return !MAY_ASK.test(text.replace(/^your\b/i, ''));
  return LENGTH.test(text) && !/\?|\bplease\b/i.test(text);
}

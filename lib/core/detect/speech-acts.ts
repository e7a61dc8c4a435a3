import { ASKING_FRAMES } from './asking-frames';
import type { SpeechAct } from './frame';
import { QUESTION_FRAMES } from './question-frames';
import { TELLING_FRAMES } from './telling-frames';

const ask = (name: string, pattern: RegExp): SpeechAct => ({ name, pattern, cue: true });
const sign = (name: string, pattern: RegExp): SpeechAct => ({ name, pattern, cue: false });

/** What a sentence does; those with a phrase worth showing come first. */
export const SPEECH_ACTS: readonly SpeechAct[] = [
  ask('please', /(?:^| )(?:please|kindly)(?= |$)/),
  ask(
    'can you',
    /(?:^| )(?:can|could|would|will|can't|couldn't|won't|wouldn't) (?:you|one of you|someone|somebody|anyone|anybody|y'all|we|i)(?= |$)/,
  ),
  ask(
    'can name',
    /(?:^|, |and |also )(?:can|could|would|will) (?!you |we |i |it |this |that |be )\w{2,20} (?:please )?\w{2,20} .{0,80}\?$/,
  ),
  ask(
    'do you',
    /(?:^| )(?:do|did|are|were|have|has|had|is|does) (?:you|y'all|your|we|our|there|any|anyone|anybody|someone|this|that|it|the|he|she|they)(?= |$)/,
  ),
  ask('would you mind', /(?:^| )(?:do|would) you mind(?= |$)/),
  ask(
    'would it be possible',
    /(?:^| )(?:would|will|is) it (?:be )?(?:possible|ok|okay|feasible|too much|alright|all right|fine|helpful|useful)(?= |$)/,
  ),
  ask(
    'wondering',
    /(?:^| )(?:wondering|wonder|wanted to (?:ask|see|know|check)|want to (?:know|ask|see|check|make sure)|curious|would like to (?:know|ask)|i'd like to (?:know|ask)|wants to know|asks|asked) (?:if|whether|how|what|when|who|why|that|you|for)(?= |$)/,
  ),
  ask(
    'let me know',
    /(?:^| )(?:let (?:me|us|her|him|them|\w{3,12}) know|keep (?:me|us) (?:posted|informed|updated)|advise)(?= |$)/,
  ),
  ask(
    'appreciate',
    /(?:^| )(?:would|will|'d|i'd|we'd|'ll|i'll|we'll) (?:really |greatly |very much |certainly |also |much )?(?:appreciate|be (?:very |most |really |so |much )?(?:grateful|appreciated|thankful|helpful|great|good|nice|lovely|useful|ideal|wonderful|awesome|perfect|best))(?= |$)/,
  ),
  ask(
    'I need',
    /(?:^| )(?:i|we|they|he|she|it|team|client|customer|\w{3,14}) (?:really |also |still |just |only |will |would |do )?(?:need|needs|require|requires|want|wants|'d like|would like|would love) (?!to thank)/,
  ),
  ask(
    "I'd like you",
    /(?:^| )(?:need|want|like|love|expect|ask|asking|request|requesting|have|get|counting on|rely on) (?:you|your|\w{2,12}) (?:guys |all |both )?to(?= |$)/,
  ),
  ask(
    'you need to',
    /(?:^| )you (?:will |would |may |might |also |still |really |all |guys )?(?:need|have|should|must|ought|might|may|can|could|want|better|'ll need|'ll have)(?: to| want| also| wish)?(?= |$)/,
  ),
  ask(
    "let's",
    /(?:^| )(?:let's|let us|shall we|why don't (?:you|we|i)|how about|what about|any chance|any idea|any news|any update|any word|any luck|can we|could we|should we)(?= |$)/,
  ),
  ask(
    'question word',
    /(?:^|, |and |but |so |or |- |: )(?:what|what's|when|when's|where|where's|who|who's|how|how's|why|which|whose)(?= |$)/,
  ),
  ask(
    'make sure',
    /(?:^| )(?:make sure|be sure|make certain|ensure|see to it|see that|don't forget|remember to|remember that|do not forget|go ahead|get back to (?:me|us)|feel free to send|take care of|follow up|look into|take a look|have a look|give (?:me|us|him|her|them|\w{3,12}) a (?:call|ring|buzz|shout|hand|heads|list|copy))(?= |$)/,
  ),
  ask(
    'to be done',
    /(?:^| )(?:needs|need|has|have|must|should|ought|got|gotta|want|wants|is|are) (?:to )?(?:be|get|getting|go|come) (?:\w{2,14}ed|done|sent|set|redone|rewritten|written|made|put|fixed|out|built|brought|rebuilt|taken|signed)(?= |$)/,
  ),
  ask(
    'over to you',
    /(?:^| )(?:over to you|your turn|yours please|on you|all yours|can i leave|leave (?:it|this|that) (?:with|to) you|up to you|take (?:this|it|that|these) (?:on|over|off)|someone to|somebody to|volunteer|volunteers)(?= |$)/,
  ),
  ask(
    'thoughts',
    /(?:^| )(?:thoughts|your (?:thoughts|comments|input|feedback|view|views|opinion|take|help|advice|guidance|approval|confirmation)|comments|ideas|suggestions)(?= |$)/,
  ),
  ask(
    'meet',
    /(?:^| )(?:meet|meeting|get together|lunch|dinner|coffee|call|chat|talk|discuss|discussion|catch up|conference call|available|free|schedule|calendar|visit|slot|appointment|invite|stop by|come by|sit down|drop by|huddle|sync|interview)(?= |$)/,
  ),
  sign(
    'courtesy',
    /(?:^| )(?:if|should|in case|whenever|when) (?:you|there|anyone|anybody|either of you|any of you) (?:are |is |should |have|has|need|needs|would|want|wants|wish|'d|ever|experience|do|require|like|can|could|feel|find|find any|still)\b.{0,60}\b(?:question|questions|comment|comments|concern|concerns|problem|problems|issue|issues|assistance|help|information|further|discuss|anything|trouble|details|more|suggestions)/,
  ),
  sign(
    'hesitate',
    /(?:hesitate|feel free|at any time|any time|anytime|don't be shy|welcome to|by all means|always welcome|happy to help|glad to help|be of (?:any )?(?:help|assistance))/,
  ),
  sign(
    'if you',
    /(?:^| )(?:if|unless|whether|once|when|should) (?:you|your|you're|you'd|you've|anyone|any|there|so|not|possible|necessary|needed|this|that|it)(?= |$)/,
  ),
  sign(
    'own act',
    /(?:^|[,.;:-] |and |but |so |then )(?:i|we|i'll|i'm|i've|i'd|we'll|we're|we've|we'd|he|she|they|he'll|she'll|they'll|it|it's|this|that|there)(?= |$)/,
  ),
  sign(
    'I will',
    /(?:^| )(?:i'll|i (?:will|shall|am|have|can|could|may|might|just|was|had|did|think|believe|hope|don't|do not|'ll)|we'll|we (?:will|shall|can|are|have|may)|i'm|i've|going to|going-to)(?= |$)/,
  ),
  sign(
    'will subject',
    /(?:^| )(?:he|she|they|it|\w{3,14}) (?:will|shall|is|was|has|had|said|asked|wants|told|says)(?= |$)/,
  ),
  sign(
    'thanks',
    /(?:^| )(?:thank|thanks|cheers|congratulations|congrats|welcome|sorry|apologies|apologize|great job|well done|good luck)(?= |$)/,
  ),
  sign(
    'look forward',
    /(?:^| )(?:look|looking) forward|see you|talk to you|speak (?:to|with) you soon|can't wait/,
  ),
  sign(
    'click',
    /(?:^| )(?:click|clicking|log in|login|log-in|sign up|signup|register|subscribe|unsubscribe|opt out|opt-out|download|link|website|web site|browser|activate|verify|survey|newsletter|coupon|offer|deal|free trial|app|shop|save|discount|sale|order now|buy|purchase|\$link)(?= |$)/,
  ),
  sign(
    'your account',
    /(?:^| )(?:your (?:account|e-mail address|password|subscription|profile|order|payment|card|credit|settings|preferences|device|browser|member|membership|free|purchase|app|inbox|registration|friends|business|website|site)|our (?:site|website|app|team|customers|support|customer|privacy|terms|newsletter|products|services|store|page))(?= |$)/,
  ),
  sign(
    'for more',
    /(?:^| )(?:for (?:more|further|additional|any|assistance|support|help|questions|customer)|to (?:learn|find out|unsubscribe|stop|register|contact|opt|cancel|view|see|get|participate|verify|activate|access|receive))(?= |$)/,
  ),
  sign(
    'find attached',
    /(?:^| )(?:find|see|note|refer|keep in mind|be advised|be informed|accept|do not reply|don't reply|ignore|disregard|enjoy|consider the environment)(?= |$)/,
  ),
  sign(
    'past',
    /(?:^| )(?:sent|asked|told|said|wrote|called|received|got|did|was|were|had|went|talked|spoke|met|discussed|mentioned|requested|thought|wanted)(?= |$)/,
  ),
  sign(
    'no need',
    /(?:^| )(?:no need|needn't|don't need|do not need|don't have to|no longer|never mind|nevermind|not necessary|already|no action|don't worry|do not worry)(?= |$)/,
  ),
  sign(
    'offer',
    /(?:^| )(?:would you like|do you want me|want me to|shall i|should i|can i|may i|could i|let me|happy to|glad to|be happy|be glad)(?= |$)/,
  ),
  sign(
    'rhetorical',
    /(?:^| )(?:who knows|who cares|guess what|how are you|how is it going|how's it going|what a|how about that|isn't it|right \?|can you believe|did you know|wouldn't it)(?= |$)/,
  ),
  sign(
    'availability',
    /(?:^| )(?:works for me|work for me|i'm (?:free|available|open|around|in|out)|i am (?:free|available|open|around|in|out)|is fine|sounds good|is good|is great|looks good|i can make|we can (?:meet|discuss|talk))(?= |$)/,
  ),
  ...ASKING_FRAMES,
  ...QUESTION_FRAMES,
  ...TELLING_FRAMES,
];

import { frame, openingFrame, type SpeechAct } from './frame';

const sign = (name: string, pattern: RegExp): SpeechAct => ({ name, pattern, cue: false });

/** Who speaks of whom, in which tense, about what: what tells a statement, or mass mail, from an ask. */
export const TELLING_FRAMES: readonly SpeechAct[] = [
  frame('I', "(?:i|me|my|i'm|i'll|i'd|i've|mine|myself)(?= |$)"),
  frame('we', "(?:we|us|our|we're|we'll|we'd|we've|ours)(?= |$)"),
  openingFrame('I first', "(?:i|i'm|i'll|i'd|i've)(?= |$)"),
  openingFrame('we first', "(?:we|we're|we'll|we'd|we've)(?= |$)"),
  openingFrame('you first', "(?:you|you're|you'll|you'd|you've|your)(?= |$)"),
  openingFrame(
    'others first',
    "(?:he|she|they|it|it's|he's|she's|they're|this|that|that's|these|those|there|there's|the|his|her|their|its)(?= |$)",
  ),
  sign(
    'name first',
    /^(?!i |we |you |please )[a-z]{2,14} (?:is|was|has|will|would|said|told|asked|wants|needs|and i|can|could|should|had)(?= |$)/,
  ),
  frame('you do', "(?:you can|you'll|you will|you're|you are|you've|you have|you may|you must) \\w+"),
  frame(
    'own plan',
    "(?:i'll|i will|we'll|we will|i am going to|i'm going to|we are going to|we're going to|i plan to|i intend to|i can|i could|we can|i am|i'm|we are|we're) (?!need|want|require|expect|hoping|looking|not sure|curious|wondering|asking)\\w+",
  ),
  frame(
    'own need',
    "(?:i|we) (?:also |still |just |will |really |may |do )*(?:need|have|got|want|'d like|would like|hope|plan|intend|am going|are going|try|expect) to (?!know|hear|ask|see you|get your|talk|meet|discuss|speak)\\w+",
  ),
  frame(
    "others' need",
    '(?:he|she|they|it|everyone|everybody|people|customers|client|\\w+) (?:also |still |will |would )?(?:needs|wants|wanted|asked|requested|has asked|would like|requires)(?= |$)',
  ),
  frame('going on', "(?:am|are|is|was|were|'m|'re|i'm|we're|he's|she's|they're|it's|be|been) \\w+ing(?= |$)"),
  frame(
    'perfect',
    "(?:have|has|had|i've|we've|they've|you've) (?:already |just |also |not |never |been |yet )?\\w+(?:ed|en|ne|wn|nt|de|lt|pt|ld|id)(?= |$)",
  ),
  frame(
    'past tense',
    '(?:\\w{3,}ed|was|were|had|did|went|came|got|made|found|said|told|saw|left|gave|took|met|spoke|sent|wrote|thought|knew|heard|felt|kept|bought|brought|put|ran)(?= |$)',
  ),
  frame(
    'being',
    "(?:is|are|was|were|will be|has been|have been|it's|that's|there's) (?:a|an|the|not|also|now|no|very|so|in|on|at|our|your|my)(?= |$)",
  ),
  frame('attached', '(?:attached|enclosed|below|following|here (?:is|are)|herewith|above)(?= |$)'),
  frame(
    'office thing',
    '(?:deal|contract|agreement|draft|report|spreadsheet|file|memo|presentation|proposal|invoice|numbers|list|copy|copies|document|documents|letter|attachment|schedule|budget|meeting|call|project|team|group|office|manager|legal|counsel|client|customer|book|desk|resume|position|comments)(?= |$)',
  ),
  frame(
    'many people',
    '(?:customers|members|users|subscribers|residents|visitors|passengers|employees|applicants|everyone who|anyone who|those who|those of you|fans|readers|friends|followers|people who)(?= |$)',
  ),
  frame(
    'product',
    '(?:app|apps|version|features?|beta|update|download|install|account|profile|login|log in|sign in|sign up|password|browser|device|phone|iphone|ipad|android|screen|button|tap|click|press|menu|settings|trial|upgrade|premium|plan|plans|subscription|support|blog|post|video|photos?|share|website|site|page|online|free|sale|offer|deals?|discount|price|coupon|code|shipping|order|cart|gift|win|prize|contest|game|level|points?|survey|feedback|newsletter|webinar|e-mails|notifications?|messages|twitter|facebook|linkedin|google|iwork|icloud|mac|windows|pc|software|tool|template|tips?)(?= |$)',
  ),
  sign('money', /\$|[£€%] ?#|# ?[£€%]/),
  sign('phone number', /# - #|# \. #|# \) #/),
  sign('exclaims', /!/),
  sign('quotes', /["“”>]/),
  sign('two sentences', /[.!?] [a-z].* /),
  frame(
    'kind words',
    '(?:thanks|thank|appreciate|grateful|sorry|congratulations|regards|apologies|glad|happy)(?= |$)',
  ),
  frame(
    'time is good',
    '(?:works|work|is good|is fine|is best|be best|is perfect|is great|sounds|free|available|open|booked|out of|in town|tied up|conflict)(?: (?:for me|for us|on|at|all|until|any|with|great|good|like|is))?(?= |$)',
  ),
  frame(
    'see below',
    '(?:see|note|find|review|refer to|read) (?:the|my|below|attached|above|that|following|enclosed|also|if)(?= |$)',
  ),
];

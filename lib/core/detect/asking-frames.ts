import { clauseFrame, frame, openingFrame, type SpeechAct } from './frame';

const GET_TOGETHER =
  '(?:meet|talk|discuss|speak|visit|chat|get together|sit down|catch up|touch base|have (?:a |another |an |some )?(?:\\w+ )?(?:call|meeting|chat|talk|lunch|dinner|coffee|drink|word|discussion|conversation)|see you|get with|connect|huddle|regroup|do lunch|go over|set up a (?:time|call|meeting)|schedule|join|come|stop by|drop by|swing by|have you|invite|buy you|take you)';

/** Frames in which something is wished, proposed or asked without the plain words of a request. */
export const ASKING_FRAMES: readonly SpeechAct[] = [
  clauseFrame('not to', "(?:do not|don't|never|avoid|no need to) (?!you |i |we |they |have )\\w+"),
  {
    name: 'vocative',
    pattern:
      /^(?:(?:hi|hey|hello|dear|thanks|good morning|morning) )?(?!please|thanks|yes|no|ok|okay|so|also|well|however|then|now|first|otherwise|unfortunately|hi|hello|currently|today|tomorrow|sorry|again|anyway|actually|finally|next|guys|note|or|and|but)[a-z]{2,12} [,:–-] /,
    cue: false,
  },
  frame(
    'several',
    '(?:guys|folks|team|gang|all ,|everyone ,|everybody ,|ladies|gentlemen|you guys|you two|you all|you both|one of you|some of you|anyone|anybody|someone|somebody)(?= |$)',
  ),
  frame(
    'we could meet',
    `(?:we|you and i|us) (?:all |both |really |probably |also |will |'ll )?(?:should|need to|could|ought to|can|must|have to|will|may|might|would like to|'d like to|would love to|want to|are hoping to|hope to)(?: \\w+)? ${GET_TOGETHER}`,
  ),
  frame(
    'I wish to meet',
    `(?:i|i'd|i'm|we'd|we're|we) (?:would |'d |am |also |really |was |just |do |will |very much )*(?:like|love|want|need|hope|hoping|wanted|appreciate|welcome|in hopes|looking|interested|happy|glad|got)(?: \\w+){0,5}? ${GET_TOGETHER}`,
  ),
  frame(
    'I wish to give',
    "(?:i|i'd|we|we'd|we're|i'm) (?:would |'d |also |just |will )*(?:like|love|want|wanted|wish) to (?:share|offer|thank|welcome|introduce|announce|inform|tell you|let you know|remind|apologize|congratulate|point out|say|clarify|start|express|make sure|ensure|provide|give you|send you|show you|add you|connect with you|recommend|add)(?= |$)",
  ),
  frame(
    'wish you',
    "(?:like|love|want|need|wish|hope|hoping|hopes|expect|trust|prefer|appreciate|grateful|helpful|great|good|nice|wonderful|awesome)(?: it)?(?: if| that| for)? you(?:r|'ll|'d)?(?= |$)",
  ),
  frame(
    'have you here',
    '(?:have|having|see|seeing|get|getting|invite|inviting|welcome) you(?: and \\w+| both| all| guys| two| over| join| there| down| up| out)?(?= |$)',
  ),
  frame(
    'come along',
    '(?:join (?:us|me|him|her|them)|join (?:the|our|a) (?:call|meeting|dinner|group|team|party)|come (?:by|over|along|up|down|out|see|to (?:my|our|the)|visit|with)|stop (?:by|in)|drop (?:by|in)|swing by|invite you|invited to|invitation|attend|rsvp|hope (?:that )?you (?:can|will|could|are able to) (?:come|make|join|attend|be)|save the date|mark your calendar)(?= |$)',
  ),
  frame(
    'reach me',
    '(?:call|e-mail|mail|page|ring|phone|text|fax|contact|write|see|tell|send|give|show|get|bring|forward|copy|remind|help|inform|notify|update|advise|answer|ask|cal|msg|message|ping) (?:me|us)(?= |$)',
  ),
  frame(
    'give a call',
    '(?:give|gimme)(?: me| us| him| her| \\w+)? (?:a |another )?(?:call|ring|shout|buzz|holler|heads up|hand)(?= |$)',
  ),
  frame(
    'I need a thing',
    "(?:i|we|i'll|we'll) (?:also |still |just |only |will |really |would |do |may |might |am going to )*(?:need|require|want)(?:ed)? (?:the|a|an|your|you|this|that|these|those|it|some|someone|somebody|all|more|copies|two|three|one|another|any|from|by|names|help|as|info|information|#)(?= |$)",
  ),
  frame(
    'wish to know',
    '(?:need|needs|want|wants|like|love|wanted|trying|curious|interested|dying) (?:to |in )?(?:know|knowing|hear|hearing|see if|see whether|find out|ask|get your|get a|get an|have your|have the|confirm|verify|check if|check with you)(?= |$)',
  ),
  frame('has to become', '(?:needs|need|has|have|must|should|ought|got) (?:to )?(?:be|get|go|come) \\w+'),
  frame(
    'suggest',
    "(?:(?:i|we|i'd|we'd|would|'d|might|may) )(?:would |might |may )?(?:suggest|recommend|propose|advise|urge|encourage|request|ask|beg|prefer)(?= |$)",
  ),
  frame(
    'you should',
    "you (?:guys |all |both |two |really |probably |may |might |will |'ll )*(?:should|need to|need|must|ought to|have to|had better|better|want to|could|might|may)(?= |$)",
  ),
  openingFrame('better', "(?:you'd |you |i'd |we'd )?(?:better|best) \\w+"),
  frame(
    'reminder',
    "(?:reminder|remind|remember|don't forget|do not forget|remember to|be sure|make sure|make certain)(?= |$)",
  ),
  frame(
    'worthwhile',
    '(?:worth|worthwhile|useful|helpful|good idea|make sense|makes sense|help if|imperative|important|critical|crucial|essential|necessary|time to|time for|value in)(?= |$)',
  ),
  frame(
    'still missing',
    "(?:haven't|have not|hasn't|has not|didn't|did not|don't|do not|never|still waiting|still missing|missing|waiting) (?:yet )?(?:received|receive|seen|see|heard|hear|gotten|get|got|have|had|for|on)(?= |$)",
  ),
  frame(
    'would be welcome',
    "(?:would|'d|it'd|that'd|will) be (?:very |really |much |most |so |extremely |greatly )?(?:appreciated|helpful|great|good|nice|useful|grateful|happy|wonderful|perfect|ideal|awesome|fine|better|best|cool|fantastic|super|fun|interested|willing|able|available|possible)(?= |$)",
  ),
  frame(
    'soon',
    '(?:if (?:at all )?possible|if you can|if you could|if you would|if you have (?:time|a (?:minute|moment|second|sec|chance))|when you (?:get|have) (?:a |some |time)|at your (?:earliest )?convenience|as soon as|asap|by (?:tomorrow|today|monday|tuesday|wednesday|thursday|friday|noon|the end|close|cob|eod|#)|before (?:the|you|monday|tuesday|wednesday|thursday|friday|#)|right away|immediately|today|urgent)(?= |$)',
  ),
  frame('let me do', 'let (?:me|us) (?!know)\\w+'),
  frame(
    'tell me if I should',
    "let (?:me|us|\\w+) know (?:if|whether|of|should) (?:i|we|there|anything|any|you need|you have|you want|you would|you'd|you run|this|it|not)(?= |$)",
  ),
  frame(
    'tell me what',
    "let (?:me|us|him|her|them|\\w+) know (?:what|when|where|who|which|how|your|the|by|about|asap|as soon|if you can|if you are|if you're|if you will|if you could|if that|if that's|if you think|whether you)(?= |$)",
  ),
  frame(
    'wants you to',
    '(?:wants|asked|told|said|says|would like|needs|expecting|expects)(?: for)? (?:you|me to (?:ask|tell)|your|that you)(?= |$)',
  ),
  frame(
    'question told',
    "(?:asked|asking|asks|wondering|wondered|wonder|curious|wants to know|not sure|don't know|unclear|question|questions) (?:me |us |him |her |them |you )?(?:if|whether|what|when|where|who|how|why|about|is|for|to)(?= |$)",
  ),
];

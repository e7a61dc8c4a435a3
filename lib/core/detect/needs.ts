import { within, type CuePattern } from './first-cue';
import { BY, WHEN } from './need-words';

/** Within a clause. */
const some = (least: number): string => String.raw`[^,;?]{${String(least)},60}?`;

/** Where a clause may begin. */
const CLAUSE = String.raw`(?:^|[,;–-] (?:(?:and|but|so|then) )?|\b(?:but|so) )`;

/** What tells that something is needed, wanted or missing. */
export const NEEDS: readonly CuePattern[] = [
  // "Somebody has to drive the samples over", "Fine with me, but one of us should call her".
  /(?:^|[,;–-] (?:(?:and|but|so|then) )?|\band )(?:some(?:one|body)(?: (?:from|in|on|at|who|with) [^,;?]{2,40}?| of you| else)?|one of (?:us|you))(?:['’]ll have to|['’]s (?:got|going) to have to|['’]s got to| (?:(?:also|really|still) )?(?:should|needs? to|has to|must(?! have\b)|will (?:have|need) to|ought to|had better)) \p{L}/iu,
  // "The auditor wants the ledger by noon", "The kids need their forms before Friday".
  new RegExp(
    String.raw`^(?!(?:i|you|who|if|when|what)\b)${some(2)} (?:wants?|needs?|expects?|would like|(?:is|are) asking for) (?:(?:it|them|this|these|that|those|all of it|everything|both|all)|(?:an?|the|two|three|four|five|some|our|my|his|her|their|\d+) ${some(2)}) ${WHEN}[^,;?]*(?:,(?! (?:and |but |so )?(?:i|we)(?:['’](?:m|ll|ve|re)| am| are| will| have)\b)[^;?]{0,40})?$`,
    'iu',
  ),
  // "The sign has to be up before Saturday", "It needs to go out tonight".
  within(
    'has to|have to|must|need to|needs to|got to',
    new RegExp(
      String.raw`${CLAUSE}(?!(?:i|we|you|he|she|they|who|if|when|what|which|because|as|since|though|although|while)\b)${some(2)} (?:has to|have to|must|needs? to|(?:has|have) got to) (?:be|go|get|come|leave|reach|arrive) ${some(0)}\b${WHEN}\b[^;?]{0,45}$`,
      'iu',
    ),
  ),
  // "It should be brought up to date and approved by the 30th"; not "It should be there by Friday".
  within(
    'should be ',
    new RegExp(
      String.raw`^(?:and |also )?(?:it|this|that|they|these|those|both|all|(?:the|all|your|our) [^,;?]{2,40}) should be (?:approved|brought up|updated|reviewed|signed|sent|submitted|returned|corrected|replaced|revised|posted|published|filed|printed|added|removed|checked|confirmed|cleaned|moved|changed|paid|booked|ordered|translated|rewritten|taken down|put (?:up|back)|called|contacted|invited)\b[^;?]{0,60}\b${BY}`,
      'iu',
    ),
  ),
  // "Everyone should record a greeting by Friday".
  new RegExp(
    String.raw`^(?:everyone|everybody|all (?:of you|of us|staff|agents)|each of (?:you|us)) (?:should|needs? to|must|ha(?:s|ve) to) (?!(?:know|have|be able)\b)\p{L}${some(0)}\b${WHEN}\b`,
    'iu',
  ),
  // "This must be corrected as soon as possible".
  within(
    'soon as possible|asap|immediately|right away|at once|without delay',
    /\b(?:should|must|needs? to|ha(?:s|ve) to) be \p{L}+(?: [^,;?]{1,40})?? (?:as soon as possible|asap|immediately|right away|at once|without delay)\b/iu,
  ),
  // "The lobby still needs painting".
  within(
    'need|will want|do with',
    /\b(?:needs?|will want|could do with) (?:some |a good )?(?!(?:any|some|every|no)thing\b|(?:even|morn)ing\b|(?:spr|str|br|k|r|sw|w)ing\b|ceiling\b)\p{L}{2,}ing\b(?=\W*$|[,;.!–-]| (?:by|before|on|at|in|again|first|today|tomorrow|tonight|this|next|and|from|for|badly|soon|asap|up|out)\b)/iu,
  ),
  // "It is necessary that somebody joins the call".
  /^(?:and |also |but )?it(?:['’]s| is) (?:(?:really|very|absolutely|urgently) )?(?:needed|necessary|required|important|essential|crucial|imperative|vital) (?:that (?:you|we|some(?:one|body)|every(?:one|body)|all|the|this|it)\b|(?:for )?(?:you|us|everyone) to\b)/i,
  // "I'd also like to know how many came".
  /^(?:i|we)(?:['’]d| would| should)? (?:(?:also|just|really|still|very much|only|mostly|mainly|especially|simply|quite) )*(?:want|need|like|love) (?:(?:also|just|really) )?to (?:know|learn|hear|understand|find out) (?:who|what|how|when|where|why|which|whether|if)\b/i,
  // "I want to know also the price with heating".
  /^(?:i|we)(?:['’]d| would)? (?:(?:also|just|really|still) )?(?:want|need|like|wish) to know (?:(?:also|too) )?(?:the (?!truth|feeling|answer to everything)|your|about (?!it\b)|more (?:about|on) (?!you\b))/i,
  // "The office needs to know how many came".
  /^(?!(?:i|you|we|who|if|when|what|nobody|everybody|everyone)\b)[^,;?]{2,40}? (?:needs?|wants?|would like) to know (?:who|what|how|when|where|which|whether|if|by)\b/iu,
  // "We urgently require the signed note".
  /^(?:(?:i|we) (?:also |still )?urgently (?:need|require)|(?:i|we) require (?:the|your|an?))\b/i,
  // "Before we decide we'd need to see the rules".
  within(
    'need to',
    /\b(?:i|we)(?:['’]d| would) (?:also |first |still )?need to (?:see|know|hear) (?!about it\b)\p{L}/iu,
  ),
  // "I expect an answer today", "We're expecting your reply".
  /^(?:i|we)(?:['’]m| am|['’]re| are)? (?:(?:do|also|still|now) )*expect(?:ing)? (?:an?|your|the) (?:(?:prompt|quick|written|final|full|complete|corrected|revised|first) )?(?:answer|reply|call|call ?back|response|report|draft|version|update|explanation|refund|decision|confirmation|proposal|offer|estimate|solution|feedback)\b/i,
  // "We expect it to be dealt with this week".
  within(
    'expect',
    /\b(?:i|we)(?:['’]d| would| do)? expect (?:it|this|that|them|these|those|the [^,;?]{2,30}?) to be (?!(?:a|an|the|very|so|quite|in|on|there|here|about|around|back|ready|over|open|done (?:by|before) us)\b)\p{L}+(?:ed|en|t|ne|d)\b(?! by (?:our|us|the (?:weekend|end)))/iu,
  ),
  // "I must have them by Friday".
  new RegExp(
    String.raw`^(?:i|we) must have (?:them|it|this|these|those|the|your|an?) (?:[^,;?]{1,40} )??${WHEN}\b`,
    'iu',
  ),
  // "Not sure who looks after this, but …".
  /^(?:i['’]m |i am |we['’]re )?not (?:quite |really |entirely )?sure (?:whom?|which of you) (?:owns|handles|does|takes care of|looks after|deals with|to (?:ask|talk to|send|give|tell)|(?:i )?should|is (?:responsible|in charge|doing|the right)|this (?:is for|belongs to|goes to))/i,
  // "The copy on my desk by noon", "… in my inbox when I land".
  within(
    'on my desk|in my ',
    new RegExp(String.raw`\b(?:on my desk|in my (?:inbox|hands)) (?:${WHEN}|first thing|when I)`, 'iu'),
  ),
  // "We're waiting for your numbers", "Awaiting your approval".
  /^(?:(?:i|we)(?:['’]m|['’]re| am| are) )?(?:(?:still|just|only) )?(?:waiting (?:for|on)|awaiting) (?:your\b(?! (?:turn|order)\b)|you to\b|(?:the|an?|any|more) [^,;?]{2,40} from (?:you|your)\b)/i,
  // "We still don't have a receipt", "We still haven't received the amendment".
  /^(?:i|we) still (?:don['’]?t|do not) have (?:an?|the|any|your) (?!(?:clue|idea|date|problem|lot|time|chance|room)\b)\p{L}/iu,
  /^(?:i|we)(?: still)? (?:haven['’]?t|have not)(?: yet)? (?:received|gotten|got|had (?:your|an? (?:answer|reply|response))|heard (?:back|from you))\b|^(?:i|we) never (?:received|got (?:an?|my|the|our|your) (?!chance|job|hang|point))/iu,
];

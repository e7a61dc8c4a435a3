/** What a person's own words promise: the work, or that it is not done. */
export type OwnAnswer = 'yes' | 'no';

const DO =
  '(?:do|handle|take|make|get|sort|fix|update|write|prepare|set|put|send|look|work|help|cover|join|be there|come)';

const REFUSALS = [
  /(?<!\p{L})(?:kann|schaffe|mache|übernehme) (?:ich|das|es|dir|ihnen|dabei|den|die|[\p{L}]{2,12}) ?(?:[\p{L}]{2,12} ){0,3}nicht(?!\p{L})|(?:nicht|kein teil) (?:meine|zu meinen) aufgaben?|gehört nicht zu mein|dafür (?:bin ich nicht|ist .{2,40}) zuständig|(?:muss|möchte) (?:ich )?(?:leider |lieber )?(?:absagen|ablehnen|verzichten)|keine (?:zeit|kapazität)|(?:möchte|will) .{0,30}lieber nicht/iu,
  /(?<!\p{L})no (?:puedo|podré|podría|me es posible|llego|voy a poder)(?!\p{L})|no (?:forma parte de|entra en|es parte de) mis|queda fuera de|no tengo (?:tiempo|capacidad)|(?:de esto|de eso) se encarga|tengo que (?:decir que no|rechazar)|preferiría no/iu,
  /\b(?:can(?:no|['’])t|can not|won['’]t be able to|(?:am|['’]m) (?:not able|unable) to|(?:have|need) to (?:pass|decline)|must decline|would rather not)\b/i,
  /\b(?:not (?:part of )?my (?:role|job|area)|not something i (?:can|do)|outside (?:of )?my (?:role|area)|no (?:time|capacity) (?:for|to))\b/i,
  /\b(?:looks? after (?:this|that|these|those)|is the right person|is better placed)\b/i,
];

const PROMISES = [
  /(?<!\p{L})(?:(?:das |dies )?(?:mache|erledige|übernehme|schicke|prüfe|bereite) ich|ich (?:mache|erledige|übernehme|schicke|kümmere|prüfe|bereite|komme|bin dabei|helfe)|kümmere mich|wird (?:erledigt|gemacht)|mach(?:e)? ich|geht klar)(?!\p{L})/iu,
  /^[^\S\n\r\u2028\u2029]*(?:ja|klar|gern(?:e)?|na klar|selbstverständlich|natürlich|sí|claro|por supuesto|con (?:mucho )?gusto|desde luego|de acuerdo)(?!\p{L})/imu,
  /(?<!\p{L})(?:yo me (?:encargo|ocupo)|me (?:encargo|ocupo)|lo (?:hago|haré|reviso|preparo|mando|envío)|te (?:lo )?(?:mando|envío|preparo|ayudo)|cuenta conmigo|ahí estaré)(?!\p{L})/iu,
  new RegExp(`\\b(?:happy|glad|pleased|delighted) to ${DO}\\b`, 'i'),
  new RegExp(
    `\\b(?:i['’]ll|i will|i shall|i can|let me) (?:gladly |happily |definitely |certainly |just |also )?${DO}\\b`,
    'i',
  ),
  /\b(?:will do|consider it done|leave (?:it|this|that) (?:to|with) me|count me in|i['’]m on it|on it!|no problem(?:,| at all| –|!)|my pleasure|i['’]ve got (?:it|this)|i got this)/i,
  /^[^\S\n\r\u2028\u2029]*(?:yes|sure|of course|absolutely|certainly|gladly|with pleasure)\b/im,
];

/** A condition or a question is no promise: "I can do this if …", "Shall I …?" */
const OPEN =
  /\b(?:if|unless|provided|as long as|would move to|instead of)\b|(?<!\p{L})(?:wenn|falls|sofern|würde sich|stattdessen|si|siempre que|pasaría a)(?!\p{L})|\?/iu;

/** What the writer's own sentences promise; a refusal anywhere outweighs politeness. Null for neither. Linear in the text. */
export function ownAnswer(sentences: readonly string[]): OwnAnswer | null {
  const said = sentences.map((sentence) => sentence.slice(0, 500));
  if (said.some((sentence) => REFUSALS.some((pattern) => pattern.test(sentence)))) return 'no';
  const isPromise = (sentence: string) =>
    !OPEN.test(sentence) && PROMISES.some((pattern) => pattern.test(sentence));
  return said.some(isPromise) ? 'yes' : null;
}

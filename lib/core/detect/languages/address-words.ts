/** Words with which German and Spanish people call each other, for the reading of addressees; lower case. */
const list = (words: string): readonly string[] => words.split(' ');

/** Greetings, as a pattern. */
export const FURTHER_GREETINGS =
  'guten (?:morgen|tag|abend)|moin|servus|grüß (?:gott|dich|sie|euch)|liebe[rs]?|sehr geehrte[rs]?|werte[rs]?|buenos d[ií]as|buenas(?: tardes| noches)?|buen d[ií]a|estimad[oa]s?|apreciad[oa]s?|querid[oa]s?';

export const FURTHER_TITLES =
  'frau|herrn?|familie|señor(?:a|ita)?|sra?\\.?|don|doña|doctora?|profesora?|ingenier[oa]';

/** Everybody who reads. */
export const FURTHER_EVERYBODY = list(
  'alle allerseits zusammen ihr leute beide freunde kolleginnen kollegen damen herren mitglieder eltern nachbarn todos todas ambos equipo compañeros compañeras colegas amigos amigas señores señoras socios vecinos',
);

/** Capitalised words that open sentences before a comma without being names. */
export const FURTHER_NOT_NAMES = list(
  'danke bitte ja nein leider gut gern gerne super prima klar okay genau also aber und oder wenn falls sobald dass ob nur noch kurz heute morgen gestern montag dienstag mittwoch donnerstag freitag samstag sonntag außerdem übrigens vielleicht natürlich sorry entschuldigung eigentlich zuerst danach anschließend schließlich dann hier dort anbei hiermit nachtrag hinweis wichtig dringend ich du wir er sie es das die der ein eine mein dein unser was wie wer wo wann warum welche können könnten könntest kannst bis für mit ohne nach vor bei vielen herzlichen besten schöne grüße gruß gracias favor sí si no claro bueno bien vale perfecto genial pero y o además también por para como cuando aunque entonces luego hoy mañana ayer lunes martes miércoles jueves viernes sábado domingo ahora después antes primero finalmente lamentablemente desgraciadamente quizás quizá tal perdona perdón disculpa disculpe nota urgente importante yo tú él ella nosotros ustedes esto eso el la los las un una mi tu su qué quién cómo dónde cuándo saludos adjunto en de con sin a según',
);

/** What a sentence opens with that asks of whoever was called before it, as a pattern. */
export const FURTHER_ASKS_AHEAD =
  'bitte|kannst|könnt|könnte|könntest|können|könnten|würdest|würden|hast|haben|schick|schau|mach|gib|ruf|denk|magst|wann|wo|wer|wie|was|ich brauche|wir brauchen|ich bräuchte|¿|por favor|puedes|podrías|puede|podría|podés|necesito|necesitamos|envía|manda|revisa|mira|dime|avísame|cuándo|cómo|qué';

/** What stands before a mention that only refers to somebody, and how somebody is thanked, as patterns. */
export const FURTHER_REFERRED =
  'frag(?:t|e)?|mit|von|an|für|bei|wie|laut|und|oder|dass|wenn|ob|pregunta(?:le)?|con|de|a|para|por|según|como|y|o|que|si';
export const FURTHER_THANKS = 'danke|gracias';

/** What makes a condition of a sentence, and what asks for something else in place of what it takes back, as patterns. */
export const FURTHER_IF = 'wenn|falls|si';
export const FURTHER_INSTEAD = 'bitte|stattdessen|por favor';

/** What takes back an ask. */
export const FURTHER_TAKEN_BACK =
  /(?<!\p{L})(?:hat sich (?:schon |inzwischen |bereits )?(?:erledigt|geklärt)|vergiss es|vergessen sie es|ignorier(?:e|en sie)? (?:bitte )?(?:das|meine (?:frage|bitte|nachricht|mail)(?! (?:von|vom|aus)))(?!\p{L})|(?:^\W*|(?:das|es) ist |sind )nicht mehr (?:nötig|notwendig|erforderlich)|(?:(?:^\W*|(?:ich|wir) )(?:habe|haben)|(?:habe|haben) (?:ich|wir)) (?:es|ihn|sie|das) (?:schon |inzwischen |selbst )?(?:gefunden|gelöst|hinbekommen|erledigt)|olvíd(?:alo|elo|enlo)|ya no (?:hace falta|es necesario)|ignor(?:a|e|en) (?:mi|este) (?:correo|mensaje|pregunta)(?! (?:anterior|de ayer|de esta))|ya (?:está resuelto|lo (?:encontré|he encontrado|resolví|he resuelto)))/iu;

/** What tells that a subject asks, and with what an answer begins, as patterns. */
export const FURTHER_SAID = 'bitte|brauchen?|benötigen?|por favor|necesit(?:o|amos)';
export const FURTHER_ANSWERS = 'ja|klar|gerne|erledigt|sí|claro|hecho';

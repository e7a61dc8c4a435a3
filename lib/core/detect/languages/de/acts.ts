import type { SpeechAct } from '../../frame';
import { act, clauseAct } from '../acts';
import { OBJECT, VERBS } from './orders';

const YOU = '(?:du|ihr|[Ss]ie)';
const SOMEBODY = '(?:jemand|wer|eine[rs]? von euch|irgendwer)';
const AFTER = 'und|dann|also|aber|oder|hallo|hi|hey|bitte|sonst|deshalb';

/** Verb forms of "you" that begin a wish or a question. */
const MODAL =
  '(?:kannst|koenntest|koennt|koenntet|koennen|koennten|wuerdest|wuerdet|wuerden|magst|moegt|moegen|willst|wollt|wollen|moechtest|moechten|haettest|haettet|haetten|waerst|waert|waeren|darf|duerfte|duerfen|duerften|schaffst|schafft)';

const MEETING =
  'termin|termine|terminvorschlaege|treffen|telefonieren|telefonat|call|meeting|gespraech|besprechen|besprechung|zusammensetzen|kaffee|mittagessen|mittag|essen|vorbeikommen|besichtigung|besuch|workshop|sitzung|austausch|sprechen|reden|unterhalten|einladung|einladen|lade|laden|eingeladen|\\p{L}*termin|\\p{L}*termine|teilnehmen|kalender|probe|begehung|abnahme|uebergabe|feier|jour|kick|review|grillen|stammtisch';

/** What German sentences do. Each is a feature; those with a phrase worth showing also name the cue. */
export const GERMAN_ACTS: readonly SpeechAct[] = [
  act('bitte', 'bitte', true),
  act('ich bitte', `(?:ich|wir|hiermit)(?: \\S+){0,2}? (?:bitte|bitten)`, true),
  act(
    'möchte bitten',
    '(?:moechte|moechten|wuerde|wuerden|darf|duerfen|muss|muessen)(?: \\S+){0,5}? bitten',
    true,
  ),
  act('kleine Bitte', '(?:kleine|eine|grosse) bitte(?: an dich| an euch| noch)? :?|gefallen', true),
  act('kannst du', `${MODAL} (?:bitte |vielleicht |mir )?${YOU}`, true),
  act(
    'kannst du mir',
    `${MODAL} ${YOU} (?:bitte |mal |kurz |noch )*(?:mir|uns|mich|dich|euch|dir|sich|das|die|den|dem|ein|eine|einen)`,
  ),
  act(
    'kann jemand',
    `(?:kann|koennte|mag|moechte|will|hat|haette|hilft|macht) (?:\\S+ )?${SOMEBODY}|${SOMEBODY} (?:kann|koennte|mag|hat|kuemmert|uebernimmt|muesste|macht|holt|bringt|moechte)`,
    true,
  ),
  act('können wir', '(?:koennen|koennten|wollen|sollen|sollten|muessen|duerfen) wir', true),
  act(
    'bekomme ich',
    '(?:bekomme|bekommen|kriege?|kriegen|kann|koennte) (?:ich|wir)(?: \\S+){0,5}? (?:haben|bekommen|noch|von dir|von euch|von [Ii]hnen)',
    true,
  ),
  act('verb du', '\\p{L}{2,14}[^s]?t du|\\p{L}{3,14}st du', true),
  act('verb ihr', '\\p{L}{2,14}t ihr'),
  act('verb Sie', '\\p{L}{2,14}n Sie|\\p{L}{2,14}n sie bitte', true),
  clauseAct(
    'order Sie',
    AFTER,
    '(?!haben|sind|koennen|wissen|kennen|moechten|wollen|werden|waren|hatten|arbeiten|brauchen|finden|erhalten|bekommen)\\p{L}{2,14}(?:en|ern|eln|n) [Ss]ie',
    true,
  ),
  clauseAct('order du', AFTER, `(?:${VERBS})e?(?: \\S+)?? ${OBJECT}`, true),
  clauseAct('order alone', AFTER, `(?:${VERBS})e?`),
  clauseAct(
    'order ihr',
    AFTER,
    '(?!ist|hat|gibt|geht|passt|bleibt|kommt|macht|laeuft|stimmt|liegt|steht|wird|findet|fehlt|braucht|seit|mit|nicht|gut|jetzt)\\p{L}{2,14}t (?:bitte|euch|mir|uns|alle|eure|euren)',
    true,
  ),
  // "Frau Stein zurückrufen": an infinitive, and nobody who does it.
  act(
    'infinitive',
    '(?<!.)(?!(?:\\S+ ){0,9}(?:ich|wir|er|es|man|sie|Sie|du|ihr|wer|zu|um|kann|koennen|will|wollen|muss|muessen|soll|sollen|sollte|wird|werden|wuerde|wuerden|ist|sind|hat|haben|war|waren|lass|lasst|,) )(?:\\S+ ){1,9}\\p{Ll}{3,16}(?:en|ern|eln)(?= [.!]$|$)',
    true,
  ),
  act('bitte do', 'bitte(?: \\S+){1,8} \\p{L}{3,16}(?:en|ern|eln)(?= [.!)]|$)', true),
  clauseAct('bitte first', 'und|aber|also|noch', 'bitte', false),
  act('bitte um', '(?:bitte|bitten|wird|bittet) (?:\\S+ )?um', true),
  act(
    'need',
    '(?:ich|wir)(?: \\S+){0,2}? (?:brauche?|brauchen|braeuchten?|benoetigen?)|(?:brauche?|brauchen|braeuchten?|benoetigen?) (?:ich|wir)',
    true,
  ),
  act(
    'missing',
    '(?:mir|uns|es|dein|deine|[Ii]hre?) (?:fehlt|fehlen)|(?:fehlt|fehlen) (?:mir|uns|noch|dein|deine|die|der|das)|(?:dein|deine|ihre?)(?: \\S+)? (?:fehlt|fehlen)',
    true,
  ),
  act(
    'waiting for',
    '(?:warte|warten)(?: \\S+){0,2}? auf (?:dein|deine|euer|eure|[Ii]hre?|antwort)|(?:erwarte|erwarten)(?: \\S+){0,3}? (?:dein|deine|[Ii]hre?|dass)',
    true,
  ),
  act(
    'you must',
    `${YOU} (?:\\S+ )?(?:musst|muesst|muessen|muesstest|muesstet|muessten|sollst|solltest|sollt|solltet|sollen|sollten)|(?:musst|muesst|muesstest|muesstet|muessten|sollst|solltest) ${YOU}`,
    true,
  ),
  act('you can send', `${YOU} (?:kannst|koennt|koennen|darfst|duerft)`),
  act(
    'to be done',
    '(?:muss|muessen|muesste|muessten|soll|sollen|sollte|sollten)(?: \\S+){1,7}? (?:werden|sein|raus|rein|stehen|fertig)',
    true,
  ),
  act(
    'is to do',
    `(?:ist|sind|hat|haben)(?: \\S+){0,7}? zu \\p{L}{3,16}n|(?:ist|sind|hat|haben)(?: \\S+){0,7}? (?:ab|an|auf|aus|ein|vor|zurueck|nach|mit)zu\\p{L}{3,16}n`,
  ),
  act(
    'would be good',
    '(?:waere|waeren|wuerde|faende)(?: es| das| ich)?(?: \\S+)?? (?:schoen|toll|super|gut|hilfreich|nett|klasse|prima|dankbar|froh|moeglich|denkbar|wichtig|ideal|verbunden|geholfen|spitze)',
    true,
  ),
  act('if you', '(?:wenn|falls|ob|dass) (?:du|ihr|[Ss]ie|jemand)', true),
  act(
    'would be glad',
    '(?:wuerde|wuerden|freue|freuen)(?: \\S+)? (?:mich|uns)|(?:mich|uns) (?:sehr )?freuen',
    false,
  ),
  act('would like to have', '(?:haette|haetten)(?: ich| wir)?(?: \\S+)?? gerne?|am liebsten haette', true),
  act(
    'wanted to ask',
    '(?:wollte|wollten|moechte|moechten)(?: \\S+){0,3}? (?:fragen|nachhaken|nachfragen|erkundigen)|ich frage mich|(?:wuesste|wuerde)(?: \\S+){0,2} (?:gern|gerne|interessieren)',
    true,
  ),
  act(
    'be so kind',
    '(?:sei|seien|seid|waerst|waeren|wuerden)(?: \\S+){0,3}? so (?:gut|nett|lieb|freundlich)',
    true,
  ),
  act(
    'feedback',
    '(?:rueckmeldung|rueckruf|antwort|bescheid|freigabe|bestaetigung|feedback|stellungnahme|zusage|unterschrift|info|zukommen|wissen)',
  ),
  act('give word', '(?:sag|sagt|sagen|gib|gebt|geben)(?: \\S+){0,3}? bescheid', true),
  act(
    'deadline',
    '(?:bis|spaetestens|vor)(?: \\S+){0,3}? (?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|wochenende|ende|heute|morgen|abend|mittag|#|monatsende|jahresende|spaetestens)|dringend|schnellstmoeglich|umgehend|asap|eilt',
  ),
  act(
    'take over',
    'uebernimmst|uebernehmen|uebernimm|kuemmern|kuemmerst|kuemmer|kuemmere|einspringen|springst|hilfst|helfen|unterstuetzen|machst du|beim aufbau',
  ),
  act(
    'it is yours',
    '(?:liegt|liegen) bei dir|ueberlasse dir|gebe ich an dich|bist du dran|deine aufgabe|to - do fuer dich|fuer dich :|verlasse mich',
    true,
  ),
  act(
    'wants you',
    '(?:will|moechte|bittet|bitten|erwartet|wuenscht)(?: \\S+){0,2}? (?:dich|euch|dass|um|alle)',
    true,
  ),
  act('who can', `(?:${SOMEBODY}|freiwillige|helfer|jemanden|jemand)`),
  clauseAct(
    'question word',
    `${AFTER}|bis|seit|ab|an|mit|fuer|um|auf|in|von`,
    '(?:wann|wo|wer|was|wie|warum|wieso|weshalb|woran|woher|wohin|wozu|wem|wen|welche[rnsm]?|wieviel|wie viele?)',
    true,
  ),
  clauseAct(
    'question verb',
    AFTER,
    '(?:ist|sind|bist|seid|hat|habt|haben|hast|hatten|gibt|gilt|weisst|wissen|kennst|kennen|war|wird|werden|wurde|wurden|stimmt|stimmen|laeuft|funktioniert|darf|duerfen|muss|muessen|soll|sollen|kommt|kommst|brauchst|brauchen|steht|liegt|reicht|findest|gefaellt|moechten|moechtest|willst|wollt)',
  ),
  act(
    'do you know',
    '(?:weisst du|wissen sie|wissen Sie|hast du|haben [Ss]ie|habt ihr|bist du|sind [Ss]ie|seid ihr|kennst du|kennen [Ss]ie)',
    true,
  ),
  act(
    'tell me',
    '(?:sag|sagen|sagst|nenn|nennen|nenne)(?: sie| Sie| du)? (?:mir|uns)|(?:mir|uns)(?: \\S+)? (?:sagen|mitteilen|nennen|erklaeren)',
    true,
  ),
  act(
    'opinion',
    'was (?:haeltst|haltet|halten|meinst|meint|meinen|denkst|denkt|sagst|sagt)|wie (?:siehst|seht|sehen)|(?:deine|eure|[Ii]hre) meinung',
    true,
  ),
  act('right?', '(?:oder|richtig|nicht wahr|ja|einverstanden|ok|okay|gell) \\?'),
  act('time together', `(?:${MEETING})`),
  act(
    'let us',
    '(?:lass|lasst|lassen)(?: [Ss]ie)? uns|(?:wollen|sollen|gehen|treffen|sehen|sprechen|reden|telefonieren|setzen|besprechen|machen) wir(?: uns)?',
    true,
  ),
  act(
    'suits you',
    '(?:passt|passen|wuerde|ginge|geht|waere|klappt|recht)(?: \\S+){0,3}? (?:dir|euch|[Ii]hnen|dich)|(?:dir|euch|[Ii]hnen)(?: \\S+){0,3}? (?:passen|passt|recht)|passt das|geht auch|ginge auch|ginge es',
    true,
  ),
  act('time free', '(?:zeit|minute|minuten|moment|luft|kapazitaet|lust)'),
  act(
    'how about',
    "(?:wie waere es|wie waer ' s|wie waers|wie sieht es|wie schaut|sagen wir|schlage|schlagen|vorschlag)",
    true,
  ),
  act(
    'date',
    '(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|montags|morgen|uebermorgen|heute|woche|uhr|halb|vormittag|nachmittag|abend|januar|februar|maerz|april|mai|juni|juli|august|september|oktober|november|dezember)',
  ),
  act(
    'hold the date',
    '(?:vormerken|freihalten|blockt?|reserviert? euch|halt\\S* (?:dir|euch|[Ss]ie sich)|plant euch|seid um|kommen [Ss]ie|komm|kommt|nehmt)(?: \\S+){0,6}',
    false,
  ),
  act('move the date', 'verschieben|verlegen|vorverlegen|verschoben|absagen|schieben|neuen termin', true),
  act(
    'own act',
    '(?:ich|wir) (?!bitte|bitten|brauche|braeuchte|brauchen|braeuchten|benoetige|benoetigen|moechte|moechten|wuerde|wuerden|haette|haetten|waere|erwarte|erwarten|suche|suchen|warte|warten|wollte|wollten|muesste|lade|laden|schlage|freue|freuen|frage)\\p{L}{2,14}(?:e|en|n)',
  ),
  act(
    'own act turned',
    '(?!bitte|brauche|koennte|haette|moechte|waere|kann|soll|darf|muss)\\p{L}{2,14}e (?:ich|wir)|(?!koennen|koennten|wollen|sollen|duerfen|brauchen|treffen|gehen|sehen|sprechen|reden|setzen|muessen|bekommen|haben)\\p{L}{2,14}en wir',
  ),
  act('will', '(?:werde|werden|wird|wirst)'),
  act(
    'others',
    '(?:er|herr|frau|der|meine|mein|unser|unsere|die)(?: \\S+){0,2}? (?:hat|haben|soll|sollen|muss|wollte|moechte|fragt|fragte|meinte|sagte|verlangt|kommt|kuemmert|uebernimmt|ruft|schickt|meldet|bringt|wird)',
  ),
  act(
    'condition',
    '(?:wenn|falls|sollten?|sollte|bei)(?: \\S+){0,5}? (?:fragen|rueckfragen|frage|hilfe|unklar|unterstuetzung|brauchst|brauchen|etwas|auftauchen|moechten|magst|moechtest|verhindert)',
    false,
  ),
  act(
    'offer',
    'jederzeit|zoeger\\S*|zur verfuegung|gern\\S*(?: \\S+){0,2}? (?:melden|anrufen|wenden|vorbeikommen|dazukommen)|meld\\S* (?:dich|sie sich|Sie sich|euch)(?: \\S+)?? (?:gern|gerne|einfach|jederzeit|ruhig)|einfach (?:melden|bescheid)|stehe?n?(?: \\S+){0,5}? verfuegung|ruhig zeit|keine sorgen?|kein problem',
  ),
  act('excuse', 'entschuldig\\S*|verzeih\\S*|verstaendnis|tut mir leid|sorry'),
  act(
    'wish',
    '(?:hoffe|hoffen|wuensche|wuenschen|geniess\\S*|gruess\\S*|gruesse|erhol\\S*|freue mich auf|freuen uns auf|bleib\\S* gesund|schoene[ns]?|viel (?:erfolg|spass|glueck)|alles gute|gute[ns]? (?:besserung|reise|rutsch|morgen|tag))',
  ),
  act('thanks', 'danke|dank|bedanken|merci'),
  act('greeting', '^(?:hallo|hi|hey|moin|liebe|lieber|guten|sehr geehrte\\S*)(?: \\S+){0,4} [,!]$'),
  act(
    'bulk',
    'klick\\S*|newsletter|abmelden|abbestellen|anmelden|registrier\\S*|kostenlos\\S*|rabatt|sparen|gewinnen|entdeck\\S*|sichern [Ss]ie sich|folge[nt]?(?: [Ss]ie)? uns|unsere[rmns]? (?:app|website|internetseite|webseite|shop|onlineshop|angebote?|kollektion|umfrage|blog|webinar|service|therme|sommerangebote)|automatisch|passwort|konto|mehr erfahren|erfahren [Ss]ie|whitepaper|empfehlen [Ss]ie|e - mail - adresse|browser|adressat|empfaenger|jetzt (?:\\S+ )?(?:testen|buchen|bestellen|anmelden|sichern)',
  ),
  act(
    'declined',
    'leider (?:nicht|kein\\S*|muss|kann)|erledigt|nicht mehr|brauchst (?:nichts|nicht|mir)|brauchen nicht|muessen (?:nichts|sich um nichts)|musst nichts|vergiss (?:es|meine)|ignorier\\S*|faellt aus|entfaellt|abgesagt|nicht (?:noetig|erforderlich|zustaendig)|nicht uebernehmen|lass gut',
  ),
  act(
    'perfect',
    '(?:hat|habe|haben|hatte|hatten|ist|sind|bin|wurde|wurden|worden|war|waren)(?: \\S+){0,9}? (?:\\p{L}{0,6}ge\\p{L}{2,12}(?:t|en)|\\p{L}{2,12}iert|be\\p{L}{3,10}t|ver\\p{L}{3,10}(?:t|en)|er\\p{L}{3,10}(?:t|en)|unterschrieben|uebernommen)',
  ),
  act('attached', 'anbei|anhang|beigefuegt|anlage|hier ist|hier die|zur info'),
  act(
    'availability',
    '(?:bin|sind|ist)(?: \\S+){0,7}? (?:erreichbar|buero|urlaub|geschlossen|dabei|da|unterwegs|frei|voll)|passt (?:mir|gut|perfekt|so)|geht (?:bei mir|klar)|findet(?: \\S+){0,6} statt|habe(?: ich)?(?: \\S+){0,3} (?:zeit|termine|dienst)|bis (?:dann|morgen|freitag|montag)|treffpunkt|oeffnungszeiten|(?:beginnt|ist) (?:am|um)',
  ),
  act('not', 'nicht|kein|keine|keinen|nichts|niemand'),
  act('number', '#'),
];

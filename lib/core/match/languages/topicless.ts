import type { FurtherLanguage } from '../../detect/languages/language';
import { LANGUAGE_WORDS } from '../../detect/languages/language-words';

/** Words that say how something is asked, not what, beside the function words; folded. */
const COURTESY: Readonly<Record<FurtherLanguage, string>> = {
  de: 'schick schicke schicken schickt schickst senden sende geben gib gibst gebt machen mach mache machst macht tun brauche brauchen brauchst braeuchte braeuchten benoetige benoetigen moechte moechten moechtest wollen willst wollte sollte sollten sollst muesste muessten darf duerfen wuerde wuerden wuerdest waere haette haetten haettest koenntet bescheid sagen sag sagst sage melden melde meldest meldung wissen weisst lassen lass lasst kommen komm kommst gehen geh stehen steht liegen nehmen nimm schauen schau schaust sehen siehst kuemmern kuemmerst kuemmere uebernehmen uebernimmst uebernimm bekommen bekomme kriege erledigen montag dienstag mittwoch donnerstag freitag samstag sonntag woche wochen monat monate jahr jahre stunde stunden minute minuten uhr naechste naechsten naechster letzte letzten diese dieser dieses diesen ende anfang schnell dringend kurz bald bisher spaetestens moeglich vielleicht neue neuen neuer neues alte alten gut gute besten lieber herr herrn frau sehr geehrte damen herren freundlichen ganz ganze paar zwei drei vier fuenf sechs sieben acht neun zehn erste ersten alles viel wenig dazu davon damit dafuer daran darauf dabei etwas jemand niemand selbst immer nie einfach eigentlich unten oben seit waehrend gegen ohne unter zwischen sobald damit habt seid hatte hatten wurden waren deines deiner deinem meinen meiner meinem unseren unserer unserem euer eure euren welcher welchen welches mitte januar februar maerz april mai juni juli august september oktober november dezember vormittag nachmittag abend mittag zeit',
  es: 'envia envie enviar enviame envieme enviarme enviarnos manda mande mandar mandame mandarme pasa pase pasar pasame pasarme da dar deme dame haz haga hacer hace hagan necesita necesitas necesitamos necesitaria quiere quieres queremos quisiera querria gustaria deberia deberias debes debe tiene tienes tenes tienen que decir dime digame decime avisar avisame aviseme saber sabes poner pon ponga ver mira mire venir ven ir ve llevar lleve encargar encargate encargarte ocuparte puedas pueda pueden podeis podriais semana semanas mes meses ano anos hora horas minuto minutos dia dias proximo proxima pasado pasada fin principio pronto urgente rapido nuevo nueva nuevos nuevas viejo bueno buena mejor senor senora sra sr estimado estimada saludos atentamente todo toda primera primer primero cuatro cinco seis siete ocho nueve diez cada algo alguien nadie mismo siempre nunca todavia aun bajo entre durante contra tan tanto mucho mucha muchos poco enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre tarde noche mediodia lunes sabado domingo vez veces gran grande cuya cual cuales vos tenga tengas podes favor porfa alguna alguno',
};

const sets = new Map<FurtherLanguage, ReadonlySet<string>>();

/** Whether a folded word has no topic. */
export function isTopicless(language: FurtherLanguage, word: string): boolean {
  let words = sets.get(language);
  if (!words) {
    words = new Set(`${LANGUAGE_WORDS[language] ?? ''} ${COURTESY[language]}`.split(' '));
    sets.set(language, words);
  }
  return words.has(word) || word.length < 3;
}

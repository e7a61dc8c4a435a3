import { describe, expect, it } from 'vitest';
import { findDue } from '../../../lib/core/due/due';
import { findEffort } from '../../../lib/core/effort/effort';

/** A Wednesday, ten in the morning in Berlin. */
const NOW = Date.UTC(2026, 10, 4, 9);
const ZONE = 'Europe/Berlin';

function due(language: 'de' | 'es', text: string): [string, string] | null {
  const found = findDue(text, NOW, ZONE, language);
  if (!found) return null;
  const wall = new Intl.DateTimeFormat('sv', { timeZone: ZONE, dateStyle: 'short', timeStyle: 'short' });
  return [found.phrase, wall.format(found.at)];
}

describe('findDue, in German', () => {
  it.each([
    ['Bitte bis 17.30 Uhr schicken.', 'bis 17.30 Uhr', '2026-11-04 17:30'],
    [
      'Erinnere sie 24 Stunden vor der Besichtigung am 20.',
      '24 Stunden vor der Besichtigung am 20.',
      '2026-11-19 23:59',
    ],
    ['Kannst du am Tag vor Weihnachten?', 'am Tag vor Weihnachten', '2026-12-23 23:59'],
    [
      'Bitte zwei Wochen vor dem Termin am 7. Dezember.',
      'zwei Wochen vor dem Termin am 7. Dezember',
      '2026-11-23 23:59',
    ],
    ['Am 19. ist Messe, bitte eine Woche vorher einladen.', 'eine Woche vorher', '2026-11-12 23:59'],
    ['Bitte in der Woche vom 7. Dezember.', 'in der Woche vom 7. Dezember', '2026-12-11 23:59'],
    ['Kannst du um 6 morgen früh laden?', 'um 6 morgen früh', '2026-11-05 06:00'],
    ['Rufst du mich Freitagabend um 8 an?', 'Freitagabend um 8', '2026-11-06 20:00'],
    ['Am Freitag, kannst du um 17 Uhr kommen?', 'Am Freitag', '2026-11-06 17:00'],
    ['Ab Montag bitte um 8 öffnen.', 'Montag', '2026-11-09 08:00'],
    ['Kommst du am Freitag so gegen 5 vorbei?', 'am Freitag so gegen 5', '2026-11-06 17:00'],
    ['Kannst du am Samstag zwischen 10 und 12?', 'am Samstag zwischen 10 und 12', '2026-11-07 12:00'],
    ['Bitte innerhalb von 5 bis 7 Werktagen.', 'innerhalb von 5 bis 7 Werktagen', '2026-11-13 23:59'],
    ['Melde dich in den nächsten Tagen.', 'in den nächsten Tagen', '2026-11-07 23:59'],
    ['Du hast drei Wochen Zeit, es auszufüllen.', 'drei Wochen', '2026-11-25 23:59'],
    ['Bitte am übernächsten Montag.', 'übernächsten Montag', '2026-11-16 23:59'],
    ['Bitte Montag in einer Woche.', 'Montag in einer Woche', '2026-11-16 23:59'],
    ['Bitte in der ersten Dezemberwoche.', 'in der ersten Dezemberwoche', '2026-12-07 23:59'],
    ['Bitte bis Dienstschluss.', 'bis Dienstschluss', '2026-11-04 23:59'],
    ['Arbeitest du am Ostermontag?', 'Ostermontag', '2027-03-29 23:59'],
    ['Können wir Dienstag auf Donnerstag verschieben?', 'Donnerstag', '2026-11-05 23:59'],
    ['Verschieb es bitte vom 17. auf den 19.', '19.', '2026-11-19 23:59'],
    ['Ich bin bis 11 beim Zahnarzt, machst du morgen um 8 auf?', 'morgen um 8', '2026-11-05 08:00'],
    ['Ich bin bis Freitag im Urlaub, machst du das heute?', 'heute', '2026-11-04 23:59'],
    ['Ruf mich bitte um 8 Uhr früh an.', 'um 8 Uhr früh', '2026-11-05 08:00'],
    ['Bitte bis Fr., 20.11.', 'bis Fr., 20.11.', '2026-11-20 23:59'],
    ['Wie am Dienstag besprochen, schick es bitte morgen.', 'morgen', '2026-11-05 23:59'],
    ['Nicht Montag, aber ginge Dienstag?', 'Dienstag', '2026-11-10 23:59'],
    ['Am Freitag kann ich nicht, ginge Samstag?', 'Samstag', '2026-11-07 23:59'],
    ['Ruf bitte in zwei Stunden an.', 'in zwei Stunden', '2026-11-04 12:00'],
    ['Schick es vor dem Mittagessen.', 'vor dem Mittagessen', '2026-11-04 12:00'],
    ['Bitte bis Freitag erledigen.', 'bis Freitag', '2026-11-06 23:59'],
    ['Ich brauche das bis spätestens 10. November.', 'bis spätestens 10. November', '2026-11-10 23:59'],
    ['Könnten Sie das bis zum 15. schicken?', 'bis zum 15.', '2026-11-15 23:59'],
    ['Schick es bis zum 12.11. zurück.', 'bis zum 12.11.', '2026-11-12 23:59'],
    ['Passt es dir morgen um 14 Uhr?', 'morgen um 14 Uhr', '2026-11-05 14:00'],
    ['Treffen wir uns am Montag, 15:30 Uhr?', 'am Montag, 15:30 Uhr', '2026-11-09 15:30'],
    ['Das muss bis Ende der Woche fertig sein.', 'bis Ende der Woche', '2026-11-06 23:59'],
    ['Bis Monatsende brauchen wir die Zahlen.', 'Bis Monatsende', '2026-11-30 23:59'],
    ['Hast du Donnerstagnachmittag Zeit?', 'Donnerstagnachmittag', '2026-11-05 18:00'],
    ['Wir reden nächste Woche, kannst du?', 'nächste Woche', '2026-11-13 23:59'],
    ['Geht nächste Woche Donnerstag um 15 Uhr?', 'nächste Woche Donnerstag um 15 Uhr', '2026-11-12 15:00'],
    ['Bitte bis Donnerstag nächster Woche.', 'bis Donnerstag nächster Woche', '2026-11-12 23:59'],
    ['Bitte morgen bis 15 Uhr.', 'morgen bis 15 Uhr', '2026-11-05 15:00'],
    ['Bitte morgen früh anrufen.', 'morgen früh', '2026-11-05 23:59'],
    ['Das brauche ich bis Mitte Dezember.', 'bis Mitte Dezember', '2026-12-15 23:59'],
    ['Anfang nächster Woche, ja?', 'Anfang nächster Woche', '2026-11-10 23:59'],
    ['Kannst du es vor Weihnachten?', 'vor Weihnachten', '2026-12-24 23:59'],
    ['Das muss bis Pfingsten stehen.', 'bis Pfingsten', '2027-05-16 23:59'],
    ['Bitte innerhalb von zwei Tagen antworten.', 'innerhalb von zwei Tagen', '2026-11-06 23:59'],
    ['Geht es Montag früh?', 'Montag früh', '2026-11-09 23:59'],
    ['Bitte bis Montagmorgen.', 'bis Montagmorgen', '2026-11-09 12:00'],
    ['Am Dienstag, den 24., ja?', 'Dienstag, den 24.', '2026-11-24 23:59'],
    ['Hast du am Wochenende Zeit?', 'am Wochenende', '2026-11-08 23:59'],
    ['Und nächstes Wochenende?', 'nächstes Wochenende', '2026-11-15 23:59'],
    ['Bitte vor dem Wochenende.', 'vor dem Wochenende', '2026-11-06 23:59'],
    ['Das reicht Anfang nächsten Monats.', 'Anfang nächsten Monats', '2026-12-01 23:59'],
    ['Antworten Sie innerhalb einer Woche.', 'innerhalb einer Woche', '2026-11-11 23:59'],
    ['Wir sehen uns in einer halben Stunde.', 'in einer halben Stunde', '2026-11-04 10:30'],
    ['Ruf mich um vier an.', 'um vier', '2026-11-04 16:00'],
    ['Kommst du am Freitag um halb drei?', 'am Freitag um halb drei', '2026-11-06 14:30'],
    ['Schick es bis Viertel nach elf.', 'bis Viertel nach elf', '2026-11-04 11:15'],
    ['Das muss bis KW 50 fertig sein.', 'bis KW 50', '2026-12-11 23:59'],
    ['Das brauche ich bis KW 2.', 'bis KW 2', '2027-01-15 23:59'],
  ])('%s', (text, phrase, at) => {
    expect(due('de', text)).toEqual([phrase, at]);
  });

  it.each([
    'Gestern war ich krank.',
    'Ich habe es am Montag geschickt.',
    'Seit Montag läuft es.',
    'Das dauert zwei Stunden.',
    'Ich habe 15 Stück.',
    'Die Preise steigen um vier Prozent.',
    'Es geht um zwei Wohnungen.',
    'Öffnungszeiten: Mo-Fr 9-17 Uhr.',
  ])('nothing: %s', (text) => {
    expect(due('de', text)).toBeNull();
  });
});

describe('findDue, in Spanish', () => {
  it.each([
    ['Ven a las 8 de la mañana el lunes.', 'a las 8 de la mañana el lunes', '2026-11-09 08:00'],
    [
      'Recuérdales 24 horas antes de la visita del 20.',
      '24 horas antes de la visita del 20',
      '2026-11-19 23:59',
    ],
    ['La feria es el 19, invítalos una semana antes.', 'una semana antes', '2026-11-12 23:59'],
    ['¿Podrías venir el día antes de Navidad?', 'el día antes de Navidad', '2026-12-24 23:59'],
    ['Lo quiero para la semana del 7 de diciembre.', 'para la semana del 7 de diciembre', '2026-12-07 23:59'],
    ['¿Me llamas el viernes a las 8 de la noche?', 'viernes a las 8 de la noche', '2026-11-06 20:00'],
    ['¿Me llamas el viernes por la noche a las 8?', 'viernes por la noche a las 8', '2026-11-06 20:00'],
    ['El viernes, ¿podrías venir a las 5?', 'viernes', '2026-11-06 17:00'],
    ['A partir del lunes, por favor abre a las 8.', 'lunes', '2026-11-09 08:00'],
    ['¿Puedes entre las 10 y las 12 del sábado?', 'entre las 10 y las 12 del sábado', '2026-11-07 12:00'],
    ['Responde en un plazo de 5 a 7 días hábiles.', 'en un plazo de 5 a 7 días hábiles', '2026-11-13 23:59'],
    ['Avísame en los próximos días.', 'en los próximos días', '2026-11-07 23:59'],
    ['En la próxima hora, por favor.', 'En la próxima hora', '2026-11-04 11:00'],
    ['Tienes tres semanas para rellenarlo.', 'tres semanas', '2026-11-25 23:59'],
    ['Hazlo antes de que acabe el día.', 'antes de que acabe el día', '2026-11-04 23:59'],
    ['Para el jueves a mediodía.', 'Para el jueves a mediodía', '2026-11-05 12:00'],
    ['Para la primera semana de diciembre.', 'Para la primera semana de diciembre', '2026-12-07 23:59'],
    ['¿Puedes llamar a las 4 y cuarto?', 'a las 4 y cuarto', '2026-11-04 16:15'],
    ['Envíalo antes del día 15.', 'antes del día 15', '2026-11-15 23:59'],
    ['¿Podemos mover la cita del 17 al 19?', 'del 17 al 19', '2026-11-19 23:59'],
    ['Estoy en el dentista hasta las 11, ¿abres mañana a las 8?', 'mañana a las 8', '2026-11-05 08:00'],
    ['Lo necesito ya.', 'ya', '2026-11-04 23:59'],
    ['Como hablamos el martes, mándalo mañana.', 'mañana', '2026-11-05 23:59'],
    ['El viernes no puedo, ¿te va el sábado?', 'sábado', '2026-11-07 23:59'],
    ['Llámame en dos horas.', 'en dos horas', '2026-11-04 12:00'],
    ['La visita es a las 16 h.', 'a las 16 h', '2026-11-04 16:00'],
    ['¿Puedes mover la reunión del martes al jueves?', 'jueves', '2026-11-05 23:59'],
    ['Envíamelo antes del viernes.', 'antes del viernes', '2026-11-06 23:59'],
    ['Lo necesito para mañana.', 'para mañana', '2026-11-05 23:59'],
    ['Mándalo antes del 10 de noviembre.', 'antes del 10 de noviembre', '2026-11-10 23:59'],
    ['¿Puedes el día 15?', 'día 15', '2026-11-15 23:59'],
    ['¿Te va bien pasado mañana?', 'pasado mañana', '2026-11-06 23:59'],
    ['¿Puedes el martes 24?', 'martes 24', '2026-11-24 23:59'],
    ['¿Puedes este fin de semana?', 'este fin de semana', '2026-11-08 23:59'],
    ['¿Y el próximo fin de semana?', 'el próximo fin de semana', '2026-11-15 23:59'],
    ['Basta a principios del mes que viene.', 'a principios del mes que viene', '2026-12-01 23:59'],
    ['Nos vemos en media hora.', 'en media hora', '2026-11-04 10:30'],
    ['Llámame a las cuatro.', 'a las cuatro', '2026-11-04 16:00'],
    ['Nos vemos mañana a las nueve y media.', 'mañana a las nueve y media', '2026-11-05 09:30'],
    ['Ven antes de las ocho de la tarde.', 'antes de las ocho de la tarde', '2026-11-04 20:00'],
    ['¿Puedes hacerlo esta mañana?', 'esta mañana', '2026-11-04 23:59'],
    ['¿Hablamos el jueves por la tarde?', 'jueves por la tarde', '2026-11-05 19:00'],
    ['Tiene que estar a fin de mes.', 'a fin de mes', '2026-11-30 23:59'],
    ['¿Nos vemos la próxima semana?', 'la próxima semana', '2026-11-13 23:59'],
    ['¿El jueves de la próxima semana?', 'jueves de la próxima semana', '2026-11-12 23:59'],
    ['A mediados de diciembre, por favor.', 'A mediados de diciembre', '2026-12-15 23:59'],
    ['Lo necesito antes de Navidad.', 'antes de Navidad', '2026-12-25 23:59'],
    ['¿Hablamos a las 3 de la tarde?', 'a las 3 de la tarde', '2026-11-04 15:00'],
  ])('%s', (text, phrase, at) => {
    expect(due('es', text)).toEqual([phrase, at]);
  });

  it.each([
    'Ayer estuve enfermo.',
    'Lo envié el lunes.',
    '¿Puedes hacerlo por la mañana?',
    'Dame 5 min.',
    'Desde el lunes funciona.',
    'Son dos horas.',
    'Compré 15 sillas.',
    'Registra las llamadas del lunes.',
    'Horario: lun-vie 9-17.',
    'He llegado al nivel 5.',
  ])('nothing: %s', (text) => {
    expect(due('es', text)).toBeNull();
  });
});

describe('findEffort, in German and Spanish', () => {
  it.each([
    ['de', 'Das dauert etwa 2 Stunden.', 120],
    ['de', 'Es ist eine halbe Stunde Arbeit.', 30],
    ['de', 'Dafür brauchst du zwei bis drei Tage.', 1440],
    ['de', 'Rechne mit 45 Minuten.', 45],
    ['de', 'Höchstens eine Viertelstunde.', 15],
    ['es', 'Son unas 2 horas.', 120],
    ['es', 'Te llevará media hora.', 30],
    ['es', 'Es un día de trabajo.', 480],
    ['es', 'Una hora y media, más o menos.', 90],
  ] as const)('%s: %s', (language, text, minutes) => {
    expect(findEffort(text, language)?.minutes).toBe(minutes);
  });

  it.each([
    ['de', 'Ich melde mich in zwei Stunden.'],
    ['de', 'Seit drei Tagen warte ich.'],
    ['es', 'Te llamo dentro de dos horas.'],
    ['es', 'Nos vemos mañana por la tarde.'],
  ] as const)('%s, nothing: %s', (language, text) => {
    expect(findEffort(text, language)).toBeNull();
  });
});

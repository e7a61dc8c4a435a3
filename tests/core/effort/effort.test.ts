import { describe, expect, it } from 'vitest';
import { findEffort } from '../../../lib/core/effort/effort';

describe('findEffort', () => {
  it.each([
    ['Probably 30 min.', '30 min', 30],
    ['It takes about 3 hours.', '3 hours', 180],
    ['Could take up to 4 hours.', '4 hours', 240],
    ['It’s a quick five-minute fix.', 'five-minute', 5],
    ["It's an all-day event.", 'all-day', 480],
    ['Estimate: 1d 4h', '1d 4h', 720],
    ['A solid two days of work.', 'two days', 960],
    ['The call lasts 30 minutes, can you join?', '30 minutes', 30],
    ['The webinar is an hour long, could you host it?', 'an hour', 60],
    ['Block out 2:30 hours for the inventory.', '2:30 hours', 150],
    ["Should be an hour's work.", 'an hour', 60],
    ['It will eat up most of your afternoon.', 'most of your afternoon', 240],
    ["Shouldn't take more than a couple of hours.", 'a couple of hours', 120],
    ['Half a day at most.', 'Half a day', 240],
    ['It takes a good two and a half hours.', 'a good two and a half hours', 150],
    ['One and a half hours, no more.', 'One and a half hours', 90],
    ['A good two hours.', 'A good two hours', 120],
    ['It is three afternoons, no more.', 'three afternoons', 720],
    ['Could we have the room for two hours?', 'two hours', 120],
    ['An hour and fifteen minutes, roughly.', 'An hour and fifteen minutes', 75],
    ['Give it 1 hr 15 min.', '1 hr 15 min', 75],
    ['It takes three-quarters of an hour.', 'three-quarters of an hour', 45],
    ['A half-hour call.', 'half-hour', 30],
    ['It would be 4 hrs/week.', '4 hrs', 240],
    ['Figure on four hours.', 'four hours', 240],
    ['Should be 1h30.', '1h30', 90],
    ['It would cost you the whole afternoon.', 'the whole afternoon', 240],
    ['Fix the form (1h)', '1h', 60],
    ['Upgrade the server (est. 2-3 hrs)', '2-3 hrs', 180],
    ["It's an hour or so, and we need it soon.", 'an hour or so', 60],
    ['two weeks of work', 'two weeks', 4800],
    ['Count on a full day.', 'a full day', 480],
    ['It should take the morning.', 'the morning', 240],
    ['Call me when you have 10 minutes.', '10 minutes', 10],
    ['Can you cover the desk on Sunday from 12 to 5?', 'from 12 to 5', 300],
    ['Please staff the booth 9am-1pm.', '9am-1pm', 240],
    ['We need you on Saturday from 11 to 2.', 'from 11 to 2', 180],
    ['The call is 2-3pm tomorrow, can you join?', '2-3pm', 60],
    ['Help out on Friday, 10:00–12:30?', '10:00–12:30', 150],
    ['Could you watch the door from noon to 2?', 'from noon to 2', 120],
  ])('%s', (text, phrase, minutes) => {
    expect(findEffort(text)).toEqual({ phrase, minutes });
  });

  it.each([
    'This has been in your column for two weeks.',
    'I have not heard, and we haven’t met for a month.',
    'Call me in 20 minutes.',
    'Please move my 2pm to 4pm.',
    'Come at 14h30.',
    'The licence expires in 90 days.',
    'We met two weeks ago.',
    'A visit within 7 days',
    'The job runs every 3 hours.',
    'You have three weeks to fill it in.',
    'Swap it out when you have a minute.',
    'It only takes a minute.',
    'Look at it when you get a few minutes.',
    'We are open from 10 to 6.',
    'Look at pages 3 to 4.',
    'Homes from 3 to 4 bedrooms',
    'A discount from 10 to 15 %',
    'Call me between 2 and 4.',
  ])('finds nothing in: %s', (text) => {
    expect(findEffort(text)).toBeNull();
  });

  it.each([
    ['Kannst du am Samstag von 12 bis 17 Uhr den Stand übernehmen?', 'de', 300],
    ['Wir haben von 9 bis 17 Uhr geöffnet.', 'de', undefined],
    ['Das kostet dich den ganzen Vormittag.', 'de', 240],
    ['Ich bin den ganzen Vormittag weg.', 'de', undefined],
    ['Eine gute Stunde, mehr nicht.', 'de', 60],
    ['Hora y media, nada más.', 'es', 90],
    ['Son tres cuartos de hora.', 'es', 45],
    ['Te lleva toda la tarde.', 'es', 240],
    ['Estoy fuera toda la tarde.', 'es', undefined],
    ['El ascensor lleva dos semanas roto.', 'es', undefined],
    ['¿Puedes cubrir la recepción de 9 a 13 h?', 'es', 240],
    ['Somos de 3 a 5 personas.', 'es', undefined],
    ['Tienes tres semanas para rellenarlo.', 'es', undefined],
    ['Du hast drei Wochen Zeit dafür.', 'de', undefined],
    ['Bitte bis Freitag 12h.', 'de', undefined],
    ['Kannst du am Freitag zwei Stunden aushelfen?', 'de', 120],
  ] as const)('%s', (text, language, minutes) => {
    expect(findEffort(text, language)?.minutes).toBe(minutes);
  });
});

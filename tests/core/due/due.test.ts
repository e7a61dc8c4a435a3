import { describe, expect, it } from 'vitest';
import { findDue } from '../../../lib/core/due/due';

/** Wednesday 11 November 2026, 09:00 in Chicago. */
const NOW = Date.UTC(2026, 10, 11, 15);
const ZONE = 'America/Chicago';
const local = (at: number | undefined): string =>
  at === undefined
    ? 'none'
    : new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, dateStyle: 'short', timeStyle: 'short' }).format(at);

describe('findDue', () => {
  it.each([
    ['Could you send it by Friday?', 'by Friday', '2026-11-13 23:59'],
    ['Can you do this today', 'today', '2026-11-11 23:59'],
    ['Are you in on Good Friday?', 'Good Friday', '2027-03-26 23:59'],
    ['Could you do 2 to 4 on Friday?', '2 to 4 on Friday', '2026-11-13 16:00'],
    ['I need it by 10 on Monday, for my deck.', 'by 10 on Monday', '2026-11-16 10:00'],
    ['Could you merge them by end of day?', 'by end of day', '2026-11-11 23:59'],
    ['Please finish before the end of the month.', 'before the end of the month', '2026-11-30 23:59'],
    ['Prices by the 20th please', 'by the 20th', '2026-11-20 23:59'],
    ['The booth on the 3rd', 'the 3rd', '2026-12-03 23:59'],
    [
      "Read it before Thursday's sales meeting so that",
      "before Thursday's sales meeting",
      '2026-11-12 23:59',
    ],
    ['The proofs are due a week from Friday.', 'a week from Friday', '2026-11-20 23:59'],
    ['Please send it by noon your time tomorrow.', 'by noon your time tomorrow', '2026-11-12 12:00'],
    ['Can you be there at 3 pm ET on Thursday?', 'at 3 pm ET on Thursday', '2026-11-12 14:00'],
    ['Please call at 9 am Pacific on Friday.', 'at 9 am Pacific on Friday', '2026-11-13 11:00'],
    ['The call is on Friday at 15:00 UTC.', 'on Friday at 15:00 UTC', '2026-11-13 09:00'],
    ['Please send it back within three business days.', 'within three business days', '2026-11-16 23:59'],
    ['File it by the last day of the month.', 'by the last day of the month', '2026-11-30 23:59'],
    ['See you on the first Monday in December.', 'on the first Monday in December', '2026-12-07 23:59'],
    ['Do it on the last Friday of this month.', 'on the last Friday of this month', '2026-11-27 23:59'],
    ['Please reply in a day or two.', 'in a day or two', '2026-11-13 23:59'],
    ['Answer by tomorrow lunchtime, please.', 'by tomorrow lunchtime', '2026-11-12 12:00'],
    ['It has to be in no later than 5 tonight.', 'no later than 5 tonight', '2026-11-11 17:00'],
    ['Put “open until Monday at noon” on the sign by Thursday.', 'by Thursday', '2026-11-12 23:59'],
    ['Finish the sketch in the 2nd half of next week.', 'next week', '2026-11-20 23:59'],
    ['Can you do the 20th at 3?', 'the 20th at 3', '2026-11-20 15:00'],
    ['Send it by 17.11. please.', 'by 17.11.', '2026-11-17 23:59'],
    ['It can wait until after the weekend.', 'until after the weekend', '2026-11-16 23:59'],
    ['Reply with “Thursday” or “Friday”.', 'Thursday', '2026-11-12 23:59'],
    ['Have it done before the weekend.', 'before the weekend', '2026-11-13 23:59'],
    ['The window closes on Friday at midnight.', 'on Friday at midnight', '2026-11-13 23:59'],
    ['Send it by midnight.', 'by midnight', '2026-11-11 23:59'],
    ['I would need it by next Wednesday, the 2nd.', 'by next Wednesday, the 2nd', '2026-12-02 23:59'],
    ['Let us meet on the 15th of next month.', 'the 15th of next month', '2026-12-15 23:59'],
    ['Have it done in time for Black Friday.', 'in time for Black Friday', '2026-11-27 23:59'],
    ['Can you do it over the weekend?', 'over the weekend', '2026-11-15 23:59'],
    ['Please do it before year’s end.', 'before year’s end', '2026-12-31 23:59'],
    ['Shall we say Tuesday week?', 'Tuesday week', '2026-11-24 23:59'],
    ['The Monday after next would suit us.', 'The Monday after next', '2026-11-23 23:59'],
    ['I want it done by half past three.', 'by half past three', '2026-11-11 15:30'],
    ['On Friday at half past eight?', 'On Friday at half past eight', '2026-11-13 08:30'],
    ['Send it by Tues.', 'by Tues', '2026-11-17 23:59'],
    ['Call them tonight before 8.', 'tonight before 8', '2026-11-11 20:00'],
    ['Be there from 11 to 1 on Saturday.', 'from 11 to 1 on Saturday', '2026-11-14 13:00'],
    ['Saturday 10-2, if you can.', 'Saturday 10-2', '2026-11-14 14:00'],
    ['Host the open house 1-4 on Sunday.', '1-4 on Sunday', '2026-11-15 16:00'],
    ['We want it in a fortnight.', 'in a fortnight', '2026-11-25 23:59'],
    ['Let us do it the week after next.', 'the week after next', '2026-11-27 23:59'],
    ['Have it ready day after tomorrow.', 'day after tomorrow', '2026-11-13 23:59'],
    ['Are you in next weekend?', 'next weekend', '2026-11-22 23:59'],
    ['Let us plan it for next quarter.', 'next quarter', '2027-03-31 23:59'],
    ['Call me at four.', 'at four', '2026-11-11 16:00'],
    ['See you tomorrow at nine thirty.', 'tomorrow at nine thirty', '2026-11-12 09:30'],
    ['Send it by five please', 'by five', '2026-11-11 17:00'],
    ['Be here at seven in the morning.', 'at seven in the morning', '2026-11-12 07:00'],
    ['Call him this morning.', 'this morning', '2026-11-11 23:59'],
    ['I need it signed this afternoon.', 'this afternoon', '2026-11-11 23:59'],
    ['How does the 20th sound?', 'the 20th', '2026-11-20 23:59'],
    ['I would bring her by on Thursday.', 'on Thursday', '2026-11-12 23:59'],
    ['Have it out by EOB.', 'by EOB', '2026-11-11 23:59'],
    ['Rent is due by the first of the month.', 'by the first of the month', '2026-12-01 23:59'],
    ['I need it by 5.', 'by 5', '2026-11-11 17:00'],
    ['Have it up by the start of next week.', 'by the start of next week', '2026-11-16 23:59'],
    ['Come at quarter to four.', 'quarter to four', '2026-11-11 15:45'],
    ['By the first week of December.', 'By the first week of December', '2026-12-07 23:59'],
    ['Have it in time for Friday’s walk-through.', 'in time for Friday’s walk-through', '2026-11-13 23:59'],
    ["I need the slides for tomorrow's meeting.", 'tomorrow', '2026-11-12 23:59'],
    ['pls fix asap', 'asap', '2026-11-11 23:59'],
    ['by March 1', 'by March 1', '2027-03-01 23:59'],
    ['Can we move next week Friday?', 'next week Friday', '2026-11-20 23:59'],
    ['Can you come Thursday next week?', 'Thursday next week', '2026-11-19 23:59'],
    ['on Thursday of next week at 3', 'on Thursday of next week at 3', '2026-11-19 15:00'],
    ['Send it tomorrow by end of day.', 'tomorrow by end of day', '2026-11-12 23:59'],
    ['Send it tomorrow before 5 pm.', 'tomorrow before 5 pm', '2026-11-12 17:00'],
    ['Please do it today by 3.', 'today by 3', '2026-11-11 15:00'],
    ['tomorrow at 3:30, if you can', 'tomorrow at 3:30', '2026-11-12 15:30'],
    ['The gate opens tomorrow at 05:30', 'tomorrow at 05:30', '2026-11-12 05:30'],
    ['Monday or Tuesday 3 pm?', 'Monday or Tuesday 3 pm', '2026-11-17 15:00'],
    ['Are you free for lunch on Monday the 30th', 'on Monday the 30th', '2026-11-30 23:59'],
    ['Cover the desk from Monday to Wednesday.', 'from Monday to Wednesday', '2026-11-18 23:59'],
    ['Book a room for the week of December 14', 'December 14', '2026-12-14 23:59'],
    ['The booth is up Nov 9 to Nov 13, can you staff it?', 'Nov 9 to Nov 13', '2026-11-13 23:59'],
    ['Could we meet Tues. at 3?', 'Tues. at 3', '2026-11-17 15:00'],
    ['Can we talk at 3?', 'at 3', '2026-11-11 15:00'],
    ['Finish it by Wednesday.', 'by Wednesday', '2026-11-18 23:59'],
    ['the day after tomorrow, please', 'the day after tomorrow', '2026-11-13 23:59'],
    ['by end of day tomorrow', 'by end of day tomorrow', '2026-11-12 23:59'],
    ['by EOD Thursday', 'by EOD Thursday', '2026-11-12 23:59'],
    ['two weeks from now', 'two weeks from now', '2026-11-25 23:59'],
    ['early next week', 'early next week', '2026-11-17 23:59'],
    ['by mid-December', 'by mid-December', '2026-12-15 23:59'],
    ['in late February', 'late February', '2027-02-28 23:59'],
    ['the budget by Q1, please', 'by Q1', '2027-03-31 23:59'],
    ['We could come by Saturday after 2.', 'Saturday after 2', '2026-11-14 14:00'],
    ['Call them at 12 on Friday.', 'at 12 on Friday', '2026-11-13 12:00'],
    ["Send me October's numbers by Friday.", 'by Friday', '2026-11-13 23:59'],
    ['by lunch tomorrow?', 'by lunch tomorrow', '2026-11-12 12:00'],
    ['before Thanksgiving', 'before Thanksgiving', '2026-11-26 23:59'],
    ['before Labor Day', 'before Labor Day', '2027-09-06 23:59'],
    ['before Memorial Day', 'before Memorial Day', '2027-05-31 23:59'],
    ['by Easter', 'by Easter', '2027-03-28 23:59'],
    ['by Christmas', 'by Christmas', '2026-12-25 23:59'],
  ])('%s', (text, phrase, at) => {
    const due = findDue(text, NOW, ZONE);
    expect([due?.phrase, local(due?.at)]).toEqual([phrase, at]);
  });

  it.each([
    ['Please call back the leads from the weekend today.', 'today'],
    ['Can you send me the notes from Monday today?', 'today'],
    ['Add the visitors of this weekend to the CRM tomorrow morning', 'tomorrow morning'],
    ['Send me your hours for next week by tomorrow noon.', 'next week by tomorrow noon'],
  ])('tells by when from which ones: %s', (text, phrase) => {
    expect(findDue(text, NOW, ZONE)?.phrase).toBe(phrase);
  });

  it.each([
    ['I need it in two hours.', 'in two hours', '2026-11-11 11:00'],
    ['Please call back within the hour.', 'within the hour', '2026-11-11 10:00'],
    ['They land in twenty minutes, can you go?', 'in twenty minutes', '2026-11-11 09:20'],
    ['Can you do it within the next half an hour?', 'within the next half an hour', '2026-11-11 09:30'],
    ['Please answer within 48 hours.', 'within 48 hours', '2026-11-13 09:00'],
    ['Can you get this to me @ 2p?', '@ 2p', '2026-11-11 14:00'],
    ['Could we meet around 3ish tomorrow?', 'around 3ish tomorrow', '2026-11-12 15:00'],
    ['Is the 3rd Thursday OK for you?', 'the 3rd Thursday', '2026-11-19 23:59'],
    [
      'Kindly reply not later than 5:00 p.m. on December 4.',
      'not later than 5:00 p.m. on December 4',
      '2026-12-04 17:00',
    ],
    ['Please be there at 8 a.m.', 'at 8 a.m.', '2026-11-12 08:00'],
    ['I need to see you first thing in the morning.', 'first thing in the morning', '2026-11-12 23:59'],
    ['Get back to me by the middle of next week.', 'by the middle of next week', '2026-11-18 23:59'],
    ['Let me know before the end of business.', 'before the end of business', '2026-11-11 23:59'],
    ['Can you come in on Monday, say 7:30?', 'on Monday, say 7:30', '2026-11-16 07:30'],
    ['Could you make it by half 5?', 'by half 5', '2026-11-11 17:30'],
    ['can u do it b4 fri', 'b4 fri', '2026-11-13 23:59'],
  ])('reads lengths from now and short forms: %s', (text, phrase, at) => {
    const due = findDue(text, NOW, ZONE);
    expect([due?.phrase, local(due?.at)]).toEqual([phrase, at]);
  });

  it.each(['America/Los_Angeles', 'UTC', 'Europe/Berlin', 'Asia/Kolkata'])(
    'counts hours from now alike in %s',
    (zone) => {
      expect(findDue('I need it in 3 hours.', NOW, zone)?.at).toBe(NOW + 3 * 3_600_000);
      expect(findDue('The call is tomorrow at 15:00 UTC.', NOW, zone)?.at).toBe(Date.UTC(2026, 10, 12, 15));
    },
  );

  it.each([
    ['Timesheets are due at noon, get them in.', 'noon', '2026-11-11 12:00'],
    ['Come at 12, eat with us.', 'at 12', '2026-11-11 12:00'],
    ['Can we talk at 2 est?', 'at 2 est', '2026-11-11 13:00'],
    ['Does 1PM west coast time work?', '1PM west coast time', '2026-11-11 15:00'],
    ['NEED IT IN 2 HOURS', 'IN 2 HOURS', '2026-11-11 11:00'],
  ])('tells zones from words: %s', (text, phrase, at) => {
    const due = findDue(text, NOW, ZONE);
    expect([due?.phrase, local(due?.at)]).toEqual([phrase, at]);
  });

  it('takes lunch for that of tomorrow once it is over', () => {
    expect(local(findDue('Send it by lunch.', NOW + 5 * 3_600_000, ZONE)?.at)).toBe('2026-11-12 12:00');
  });

  it.each([
    ['Please move my 2pm to 4pm.', '4pm'],
    ['Can we push Thursday to next week?', 'next week'],
    ['Can we move the walk-through from Tuesday to Thursday?', 'Thursday'],
    ["Can you shift Friday's to Monday morning?", 'Monday morning'],
    ['Please change the code on Monday to the new one.', 'on Monday'],
    ["She's off at four, could we see it Thursday at five?", 'Thursday at five'],
    ['Marta is out on Friday, can you cover?', 'on Friday'],
    ['As discussed on Tuesday, please send it tomorrow.', 'tomorrow'],
    ['I told you by Friday.', 'by Friday'],
    ['Not Monday, but could you do Tuesday?', 'Tuesday'],
    ['I could make Thursday, but not before ten.', 'Thursday'],
  ])('tells the time that is wanted from the one that is given up: %s', (text, phrase) => {
    expect(findDue(text, NOW, ZONE)?.phrase).toBe(phrase);
  });

  it('keeps the local day across a change of the clocks', () => {
    expect(local(findDue('by 15 March', Date.UTC(2027, 2, 12, 15), ZONE)?.at)).toBe('2027-03-15 23:59');
  });

  it.each([
    'It took 20 minutes.',
    'Lay out pages 14 to 20 of the catalog.',
    'Cut the foam for the 1:50 model.',
    'The bank wants the 1099s for the gardeners.',
    'The header of the Black Friday mail is too dark.',
    "Thanks for Friday's call.",
    "The notes from Monday's meeting are missing.",
    'He has been ill since last Friday.',
    'Our traffic went up by 5.',
    'We met yesterday.',
    'Walked lot 31 this morning. Bring one.',
    'They cut the price by five.',
    'Look at three.',
    'There are signs at two gates.',
    'May I ask you?',
    'Our 3pm was moved to 4.',
    'I sent it on Monday, did you get it?',
    'I like to read in the early morning.',
    'Original estimate: 2w',
    'Can you ship the Nov 3 order?',
    'Are we open 24/7?',
    'Chase Ironwood for the W-9.',
    'Please fix the 3D printer.',
    'It takes 1:30 h.',
    'Could you put in two hours on it?',
    'Now what was I saying?',
    'Take advantage of it while it lasts.',
    'Cut them in half and salt them.',
    'Please dial in five minutes early.',
    'All tests passed in 6 min 20 s.',
    'Learn Spanish in fifteen minutes a day.',
    'The fee goes up by 12 a month.',
    'Please log the calls from this week.',
    'Please update the numbers from Monday.',
    'Put up the Christmas lights.',
    'It would be about a day a week.',
    'It is a two day job.',
    'What was our rate in Q2?',
    'Send me the lead report for October, by source.',
    'Please call Mrs. Alvarez at 12 Birch.',
    'Morning! Would you mind entering the cards?',
    'Good evening, could you call me?',
  ])('finds nothing in: %s', (text) => {
    expect(findDue(text, NOW, ZONE)).toBeNull();
  });
});

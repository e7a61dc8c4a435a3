import { describe, expect, it } from 'vitest';
import { read } from './read-in-chicago';

describe('times counted from another', () => {
  it.each([
    ['RSVP by the Monday before Thanksgiving.', 'by the Monday before Thanksgiving', '2026-11-23 23:59'],
    ['It is due the Tuesday after Thanksgiving.', 'the Tuesday after Thanksgiving', '2026-12-01 23:59'],
    ['Could you come in the day after Christmas?', 'the day after Christmas', '2026-12-26 23:59'],
    [
      'Please remind them 24 hours before the tour on the 20th.',
      '24 hours before the tour on the 20th',
      '2026-11-19 23:59',
    ],
    [
      'I need it no later than 48 hours before closing, which is December 4.',
      'no later than 48 hours before closing, which is December 4',
      '2026-12-02 23:59',
    ],
    [
      'File it a week before we pour on December 7.',
      'a week before we pour on December 7',
      '2026-11-30 23:59',
    ],
    [
      'We need it two business days ahead of the event on December 7.',
      'two business days ahead of the event on December 7',
      '2026-12-03 23:59',
    ],
    ['Please be there 15 minutes before the 2pm tour.', '15 minutes before the 2pm', '2026-11-11 13:45'],
    ['Could you mail these out the week of the 30th?', 'the week of the 30th', '2026-12-04 23:59'],
    ['Can we walk it in the week of November 15?', 'the week of November 15', '2026-11-20 23:59'],
    ['Could you come by the weekend before Christmas?', 'the weekend before Christmas', '2026-12-20 23:59'],
  ])('%s', (text, phrase, at) => {
    expect(read(text)).toEqual([phrase, at]);
  });

  it.each([
    [
      'Our webinar is on the 19th. Could you send the invitation a week before?',
      'a week before',
      '2026-11-12 23:59',
    ],
    ['The event is on the 5th, please invite them two weeks ahead.', 'two weeks ahead', '2026-11-21 23:59'],
  ])('back from a day told before: %s', (text, phrase, at) => {
    expect(read(text)).toEqual([phrase, at]);
  });

  it.each([
    ['Call every lead on Saturday before lunch.', 'on Saturday before lunch', '2026-11-14 12:00'],
    ['Call me the day before and send it on Friday.', 'on Friday', '2026-11-13 23:59'],
    ['Please finish before the release on Friday.', 'before the release on Friday', '2026-11-13 23:59'],
  ])('leaves others as they are: %s', (text, phrase, at) => {
    expect(read(text)).toEqual([phrase, at]);
  });
});

import { describe, expect, it } from 'vitest';
import { read } from './read-in-chicago';

describe('an hour and its day', () => {
  it.each([
    ['After the 3pm call tomorrow, send a recap.', '3pm call tomorrow', '2026-11-12 15:00'],
    ['Have keys for a 9:30 move-in on the 1st.', '9:30 move-in on the 1st', '2026-12-01 09:30'],
    ['Please order the 9 am breakfast for Tuesday.', '9 am breakfast for Tuesday', '2026-11-17 09:00'],
    ['Mind if we start at 8 instead of 9 on Friday?', 'at 8 instead of 9 on Friday', '2026-11-13 08:00'],
    ['On Friday, could you come at 5?', 'On Friday', '2026-11-13 17:00'],
    ['Starting Monday, could you open at 8?', 'Monday', '2026-11-16 08:00'],
    ['We sign at 2 on Monday the 14th.', 'at 2 on Monday the 14th', '2026-12-14 14:00'],
    ['Please send it by 9 AM tomorrow (Thursday).', 'by 9 AM tomorrow (Thursday)', '2026-11-12 09:00'],
    ['Please send it by Friday (5pm).', 'by Friday (5pm)', '2026-11-13 17:00'],
    ['Would 10 to 2 this Saturday work?', '10 to 2 this Saturday', '2026-11-14 14:00'],
    ['Is any time between 10 and 2 this Saturday ok?', 'between 10 and 2 this Saturday', '2026-11-14 14:00'],
    ['They come at 9 and need it by 10, ok?', 'by 10', '2026-11-11 10:00'],
    ['Be at the picnic (June 13, 11 to 2).', 'June 13, 11 to 2', '2027-06-13 14:00'],
    ["Can you join? It's Thursday at 10.", 'Thursday at 10', '2026-11-12 10:00'],
    ['Are you free Saturday after 4 or so?', 'Saturday after 4', '2026-11-14 16:00'],
    ['Enter the week ending November 14 by Monday at 10.', 'by Monday at 10', '2026-11-16 10:00'],
    ['The bus leaves at 6:15 sharp Saturday.', 'at 6:15 sharp Saturday', '2026-11-14 18:15'],
    ['Can you do 3 tomorrow?', '3 tomorrow', '2026-11-12 15:00'],
    ['Could you join at 10am PT / 1pm ET?', 'at 10am PT', '2026-11-11 12:00'],
    ['By Friday I need the list, please call me at 4.', 'By Friday', '2026-11-13 23:59'],
  ])('%s', (text, phrase, at) => {
    expect(read(text)).toEqual([phrase, at]);
  });

  it.each([
    ['The truck leaves at 6 tomorrow morning.', 'at 6 tomorrow morning', '2026-11-12 06:00'],
    ['Could you call at 8 on Friday evening?', 'at 8 on Friday evening', '2026-11-13 20:00'],
    ['Can you do it by six tomorrow morning?', 'by six tomorrow morning', '2026-11-12 06:00'],
    ['Please call at 4 in the morning on Friday.', 'at 4 in the morning on Friday', '2026-11-13 04:00'],
    ['Tomorrow morning until 1, ok?', 'Tomorrow morning until 1', '2026-11-12 13:00'],
    ['Could you come in the afternoon tomorrow?', 'in the afternoon tomorrow', '2026-11-12 23:59'],
    ['Early afternoon Friday would suit us.', 'afternoon Friday', '2026-11-13 23:59'],
  ])('in a part of the day: %s', (text, phrase, at) => {
    expect(read(text)).toEqual([phrase, at]);
  });
});

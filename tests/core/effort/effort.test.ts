import { describe, expect, it } from 'vitest';
import { findEffort } from '../../../lib/core/effort/effort';

describe('findEffort', () => {
  it.each([
    ['Probably 30 min.', '30 min', 30],
    ['It takes about 3 hours.', '3 hours', 180],
    ["Shouldn't take more than a couple of hours.", 'a couple of hours', 120],
    ['Half a day at most.', 'Half a day', 240],
    ['Fix the form (1h)', '1h', 60],
    ['Upgrade the server (est. 2-3 hrs)', '2-3 hrs', 180],
    ["It's an hour or so, and we need it soon.", 'an hour or so', 60],
    ['two weeks of work', 'two weeks', 4800],
    ['Count on a full day.', 'a full day', 480],
  ])('%s', (text, phrase, minutes) => {
    expect(findEffort(text)).toEqual({ phrase, minutes });
  });

  it.each([
    'Call me in 20 minutes.',
    'The licence expires in 90 days.',
    'We met two weeks ago.',
    'A visit within 7 days',
    'The job runs every 3 hours.',
  ])('finds nothing in: %s', (text) => {
    expect(findEffort(text)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import {
  answersOf,
  ANSWER_GROUPS,
  asksByAnswer,
  outsideAnswersByWeek,
} from '../../../lib/core/figures/ask-counts';
import { isEntry, type EntryFilter } from '../../../lib/core/figures/entries';
import { hoursByLine } from '../../../lib/core/figures/hours-by-line';
import { countedWeeks } from '../../../lib/core/figures/range-figures';
import { weekRows } from '../../../lib/core/figures/week-rows';
import { asksByAsker, asksByHour } from '../../../lib/core/figures/when-and-who';
import { recount } from '../../../lib/core/tally/recount';
import { onlineSales } from '../../../lib/core/templates/online-sales';
import { addDays } from '../../../lib/core/basics/week';
import { dayRows } from '../../../scripts/history/fill';
import { history } from '../../../scripts/history/generate';

const asks = history({
  days: 60,
  asksPerDay: 6,
  now: Date.parse('2026-11-26T12:00:00Z'),
  aor: onlineSales,
  seed: 5,
});
const lastDay = asks.at(-1)?.day ?? '';
const weeks = weekRows(recount(asks).values(), onlineSales, { firstDay: addDays(lastDay, -59), lastDay }, 1);
const tallies = weeks.flatMap((week) => week.tallies);
const behind = (filter: EntryFilter) => asks.filter((ask) => isEntry(filter, ask));

describe('the entries behind a part of a chart are as many as it says', () => {
  it('by answer and scope', () => {
    const counts = asksByAnswer(tallies);
    expect(counts.length).toBeGreaterThan(8);
    for (const { answer, verdict, count } of counts)
      expect(behind({ figure: 'sample', answers: [answer], verdict })).toHaveLength(count);
  });

  it('by week and what outside asks came to', () => {
    for (const { week, lastDay, counts } of outsideAnswersByWeek(weeks))
      for (const group of ANSWER_GROUPS) {
        const ranges = [{ firstDay: week, lastDay }];
        const filter = { figure: 'sample', verdict: 'outside', ranges, answers: answersOf(group) } as const;
        expect(behind(filter)).toHaveLength(counts[group]);
      }
  });

  it('by weekday and hour', () => {
    const counts = asksByHour(dayRows(asks));
    expect(counts.length).toBeGreaterThan(20);
    for (const { weekday, hour, count } of counts)
      expect(behind({ figure: 'seen', at: { weekday, hour } })).toHaveLength(count);
  });

  it('by asker and line', () => {
    const counts = asksByAsker(tallies, 5);
    expect(counts.length).toBeGreaterThan(5);
    for (const { asker, lineId, count } of counts)
      expect(behind({ figure: 'sample', askers: [asker], lineIds: [lineId] })).toHaveLength(count);
  });

  it('by line, to the hour', () => {
    const rows = hoursByLine(weeks, onlineSales);
    const known = onlineSales.lines.map(({ id }) => id);
    for (const { line, lived } of rows) {
      const which = line ? { lineIds: [line.id] } : { otherThan: known };
      const entries = behind({ figure: 'accepted', ranges: countedWeeks(weeks), ...which });
      expect(entries.reduce((sum, { minutes }) => sum + minutes, 0) / 60).toBeCloseTo(lived, 6);
    }
  });
});

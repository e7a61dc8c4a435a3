import { MONTHS, placeNamed } from './english-names';
import {
  dayOfWeek,
  monthEnd,
  nextDate,
  nextOf,
  numberedIn,
  quarterEnd,
  weekEnd,
  workDaysLater,
} from './moments';
import type { Named } from './named';
import { dayOfMonth, partOfMonth, partOfWeek, type Part } from './parts';
import { MONTH_NAMES } from './time-names';
import { daysLater } from './zone';

const PARTS: Readonly<Record<string, Part>> = { early: 'early', mid: 'mid' };

function partNamed(name: string): Part {
  return PARTS[name.toLowerCase()] ?? 'late';
}

/** Weeks, weekends, months, quarters and years, their parts and ends. */
export const NAMED_PERIODS: readonly Named[] = [
  {
    pattern: new RegExp(`\\b(?:the )?(first|second|third|last) week (?:of|in) (${MONTH_NAMES})\\b`, 'gi'),
    means: (now, [, part = '', month = '']) => dayOfMonth(now, MONTHS, month, 7 * placeNamed(part)),
  },
  {
    pattern:
      /\b(?:(early|mid|late|later)[- ](?:in )?(?:this|(next)) week|the middle of (?:the|this|(next)) week)\b/gi,
    means: (now, [, part = 'mid', next, nextMiddle]) =>
      partOfWeek(now, (next ?? nextMiddle) === undefined ? 0 : 1, partNamed(part)),
  },
  {
    pattern: new RegExp(`\\b(early|mid|late)[- ](?:in )?(${MONTH_NAMES})\\b`, 'gi'),
    means: (now, [, part = '', name = '']) => partOfMonth(now, MONTHS, name, partNamed(part)),
  },
  {
    pattern: new RegExp(
      `\\b(?:the )?(?:beginning|start) of (?:(${MONTH_NAMES})|(?:the )?(next) (?:(week)|month))\\b`,
      'gi',
    ),
    means: (now, [, month, , week]) => {
      if (month !== undefined) return dayOfMonth(now, MONTHS, month, 1);
      return week === undefined ? numberedIn(now, 1, 1) : dayOfWeek(now, 1, 1);
    },
  },
  { pattern: /\bnext quarter\b/gi, means: (now) => quarterEnd(monthEnd(now, 3)) },
  {
    pattern: new RegExp(
      `\\b(?:the )?first (?:business|working|work) day (?:of|in) (?:(${MONTH_NAMES})|(?:the |next )?month)\\b`,
      'gi',
    ),
    means: (now, [, month]) => {
      const first = month === undefined ? numberedIn(now, 1, 1) : dayOfMonth(now, MONTHS, month, 1);
      return first && workDaysLater(daysLater(first, -1), 1);
    },
  },
  {
    pattern: new RegExp(
      `\\bend (?:of )?(${MONTH_NAMES}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b(?! \\d)`,
      'gi',
    ),
    means: (now, [, month = '']) => dayOfMonth(now, MONTHS, month, Infinity),
  },
  {
    pattern: /\b(?:the )?(?:start|beginning) of (?:q([1-4])|(?:the )?next quarter)\b/gi,
    means: (now, [, quarter]) =>
      quarter === undefined ? daysLater(quarterEnd(now), 1) : nextDate(now, 3 * Number(quarter) - 2, 1),
  },
  { pattern: /\b(?:the )?first of (?:the|next) month\b/gi, means: (now) => numberedIn(now, 1, 1) },
  {
    pattern: /(?<=\b(?:by|before|until|till|end of) )q([1-4])\b(?! (?:of )?(?:last|next|\d))/gi,
    means: (now, [, quarter]) =>
      nextOf(now, (wall) => monthEnd({ ...wall, month: 3 * Number(quarter), day: 1 }, 0)),
  },
  {
    pattern:
      /\b(?:the )?(?:end|close) of (?:the |this )?(?:work ?)?week\b|\bweek['’]s end\b|\bweek is (?:out|over|done)\b|\beow\b|\bthis week\b/gi,
    open: 'weekday',
    means: (now) => weekEnd(now, 0),
  },
  {
    pattern: /\b(?:the )?end of next week\b|\bnext week\b/gi,
    open: 'weekday',
    means: (now) => weekEnd(now, 1),
  },
  {
    pattern: /\bthe week after next\b/gi,
    open: 'weekday',
    means: (now) => weekEnd(now, 2),
  },
  {
    pattern:
      /\b(?:the )?(?:(?:end|last day) of (?:the |this )?month|month(?:['’]s)?[- ]end)\b|\beom\b|\bthis month\b/gi,
    means: (now) => monthEnd(now, 0),
  },
  {
    pattern: /\b(?:the )?(?:end|last day) of next month\b|\bnext month\b/gi,
    means: (now) => monthEnd(now, 1),
  },
  {
    pattern:
      /\b(?:the )?(?:end of (?:the |this )?quarter|quarter(?:['’]s)?[- ]end)\b|\beoq\b|\bthis quarter\b/gi,
    means: quarterEnd,
  },
  {
    pattern: /\b(?:the )?(?:end of (?:the |this )?year|year(?:['’]s)?[- ]end)\b|\beoy\b/gi,
    means: (now) => ({ ...now, month: 12, day: 31 }),
  },
  { pattern: /\b(?:the )?weekend after next\b/gi, means: (now) => dayOfWeek(now, 2, 7) },
  { pattern: /\b(?:this|the) coming weekend\b/gi, means: (now) => dayOfWeek(now, 0, 7) },
  { pattern: /\bnext weekend\b/gi, means: (now) => dayOfWeek(now, 1, 7) },
  { pattern: /(?<=\bbefore )(?:the |this )?weekend\b/gi, means: (now) => weekEnd(now, 0) },
  { pattern: /\bafter (?:the |this )?weekend\b/gi, means: (now) => dayOfWeek(now, 1, 1) },
  {
    pattern: /\b(?:(?:over|during) the|this) weekend\b/gi,
    means: (now) => dayOfWeek(now, 0, 7),
  },
];

import type { Span } from './span';
import { monthEnd, nextNumbered, quarterEnd, weekEnd } from './moments';
import { daysLater, type Wall } from './zone';

/** A way to say a time that calendars do not know. */
export interface Named {
  readonly pattern: RegExp;
  readonly vague?: boolean;
  readonly timed?: boolean;
  readonly open?: Span['open'];
  /** The time meant, `now` being the reader's wall time at the reference; null when it means none. */
  readonly means: (now: Wall, match: RegExpMatchArray) => Wall | null;
}

const NAMED: readonly Named[] = [
  {
    pattern:
      /\b(?:the )?(?:end of (?:the )?(?:business )?day|close of (?:business|play)|eod|cob)(?! t(?:oday|omorrow))\b/gi,
    open: 'day',
    means: (now) => now,
  },
  {
    pattern:
      /\b(?:the )?(?:end of (?:the )?(?:business )?day|close of (?:business|play)|eod|cob) (?:today|(tomorrow))\b/gi,
    means: (now, match) => (match[1] === undefined ? now : daysLater(now, 1)),
  },
  {
    pattern: /\b(?:the )?end of (?:the |this )?(?:work ?)?week\b|\beow\b|\bthis week\b/gi,
    open: 'weekday',
    means: (now) => weekEnd(now, 0),
  },
  {
    pattern: /\b(?:the )?end of next week\b|\bnext week\b/gi,
    open: 'weekday',
    means: (now) => weekEnd(now, 1),
  },
  {
    pattern: /\b(?:the )?(?:end of (?:the |this )?month|month[- ]end)\b|\beom\b|\bthis month\b/gi,
    means: (now) => monthEnd(now, 0),
  },
  { pattern: /\b(?:the )?end of next month\b|\bnext month\b/gi, means: (now) => monthEnd(now, 1) },
  {
    pattern: /\b(?:the )?(?:end of (?:the |this )?quarter|quarter[- ]end)\b|\beoq\b|\bthis quarter\b/gi,
    means: quarterEnd,
  },
  {
    pattern: /\b(?:the )?(?:end of (?:the |this )?year|year[- ]end)\b|\beoy\b/gi,
    means: (now) => ({ ...now, month: 12, day: 31 }),
  },
  {
    pattern:
      /\bthe (\d{1,2})(?:st|nd|rd|th)(?: (?:to|through|until|-|–) the (\d{1,2})(?:st|nd|rd|th))?\b(?! (?:floor|street|avenue|time|grade|edition|version|century|of\b|one|item|slide|page))/gi,
    means: (now, match) => nextNumbered(now, Number(match[2] ?? match[1])),
  },
  { pattern: /\b(?:the )?same day\b/gi, open: 'day', means: (now) => now },
  {
    pattern:
      /\b(?:asap|a\.s\.a\.p\.|as soon as (?:possible|you can)|right away|immediately|urgently)(?![\p{L}])/giu,
    vague: true,
    means: (now) => now,
  },
  { pattern: /\b(?:right now|on (?:it|this|that) now)\b/gi, vague: true, timed: true, means: (now) => now },
];

/** Where such times stand in a text. */
export function spansOf(names: readonly Named[], text: string, now: Wall): Span[] {
  return names.flatMap(({ pattern, vague = false, timed = false, open, means }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const wall = means(now, match);
      return wall === null
        ? []
        : [
            {
              start: match.index,
              end: match.index + match[0].length,
              wall,
              timed,
              vague,
              ...(open && { open }),
            },
          ];
    }),
  );
}

/** Times that calendars do not know: ends of weeks and months, "the 18th", "asap". */
export function namedSpans(text: string, now: Wall): Span[] {
  return spansOf(NAMED, text, now);
}

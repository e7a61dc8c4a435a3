import type { Span } from './span';

const JOINT =
  /^(?:,? (?:or|and|at|to|by|around|before|until|um|gegen|oder|bis|a las|a la|o|-|–) ?|, | ?[-–] ?| )$/;
const BETWEEN = /^ between (?:\d|noon)/i;

function joins(text: string, left: Span, right: Span): boolean {
  return (
    right.start >= left.end && right.start - left.end <= 8 && JOINT.test(text.slice(left.end, right.start))
  );
}

/** "tomorrow between 1 and 3": the hours belong to the day. */
function stretched(text: string, span: Span): Span {
  if (!BETWEEN.test(text.slice(span.end, span.end + 12))) return span;
  const hours =
    /^ between (?:\d{1,2}|noon)(?::\d\d)?(?: ?[ap]m)? and (\d{1,2})(?::(\d\d))?(?: ?([ap])m)?/i.exec(
      text.slice(span.end, span.end + 40),
    );
  if (hours === null) return span;
  const hour = Number(hours[1]);
  const afternoon = hours[3]?.toLowerCase() === 'p' || (hours[3] === undefined && hour < 8);
  const wall = {
    ...span.wall,
    hour: afternoon && hour < 12 ? hour + 12 : hour,
    minute: Number(hours[2] ?? 0),
  };
  return { ...span, end: span.end + hours[0].length, wall, timed: true };
}

/** The later of two days; the hour comes from whichever span gives one. */
function together(left: Span, right: Span): Span {
  const timeOnly = right.timed && !left.timed;
  const wall =
    timeOnly && left.wall.day !== right.wall.day
      ? { ...left.wall, hour: right.wall.hour, minute: right.wall.minute }
      : right.wall;
  return {
    start: left.start,
    end: right.end,
    wall,
    timed: left.timed || right.timed,
    vague: left.vague && right.vague,
  };
}

/** Spans in order, overlapping ones reduced to the longest, neighbours ("Monday or Tuesday") put together. */
export function merged(text: string, spans: readonly Span[]): Span[] {
  const ordered = spans.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const apart: Span[] = [];
  for (const found of ordered) {
    const span = stretched(text, found);
    const last = apart.at(-1);
    if (last === undefined || span.start >= last.end) apart.push(span);
    else if (span.end - span.start > last.end - last.start) apart[apart.length - 1] = span;
  }
  const whole: Span[] = [];
  for (const span of apart) {
    const last = whole.at(-1);
    if (last !== undefined && !last.vague && !span.vague && joins(text, last, span))
      whole[whole.length - 1] = together(last, span);
    else whole.push(span);
  }
  return whole;
}

import type { Span } from './span';

/** The "on " with which calendars let a day begin, which is the end of "before the release on". */
export function onOf(text: string, { start }: Span): string {
  return /^on /i.exec(text.slice(start, start + 3))?.[0] ?? '';
}

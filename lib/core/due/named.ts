import type { Span } from './span';
import type { Wall } from './zone';

/** A way to say a time that calendars do not know. */
export interface Named {
  readonly pattern: RegExp;
  readonly vague?: boolean;
  readonly timed?: boolean;
  readonly open?: Span['open'];
  /** The time meant, `now` being the reader's wall time at the reference; null when it means none. */
  readonly means: (now: Wall, match: RegExpMatchArray) => Wall | null;
}

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

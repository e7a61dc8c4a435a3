import type { Verdict } from './scope';

/** What the chip of a post says; texts are ready for the reader. Nothing else of the AoR reaches the page. */
export interface ChipView {
  /** Of the most notable ask. */
  readonly verdict: Verdict;
  /** The verdict's shape, an SVG path in a 16×16 box. */
  readonly shape: string;
  /** Below the sure level the chip is quieter. */
  readonly isQuiet: boolean;
  readonly isAnswered: boolean;
  /** "Outside my AoR" */
  readonly label: string;
  /** "about 3 h", "due Fri 13 Nov", "Dana Reyes (Marketing)" */
  readonly details: readonly string[];
  /** Everything in one sentence, for screen readers. */
  readonly description: string;
}

/** All asks of one post, as one chip. */
export interface PostChip {
  readonly postId: string;
  readonly askIds: readonly string[];
  readonly view: ChipView;
}

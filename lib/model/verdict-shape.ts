import type { Verdict } from './scope';

/** One shape for each verdict, as an SVG path in a 16×16 box: colour is never the only sign. */
export const VERDICT_SHAPE: Readonly<Record<Verdict, string>> = {
  core: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2Z',
  supporting: 'M8 2a6 6 0 1 0 0 12V2Z',
  outside: 'M8 1.5 15 14H1L8 1.5Z',
  unsure: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2Zm0 2.2a3.8 3.8 0 1 1 0 7.6 3.8 3.8 0 0 1 0-7.6Z',
};

/** Kinds of asks that lean to kinds of lines: every ask to lines that get many, one for a meeting to those of calendars. */
export const LEANINGS = ['always', 'meeting', 'question', 'fromOutside'] as const;

/** In what an ask and a line are compared; each name has a weight in the model. */
export const LINE_FEATURES = [
  'whole',
  'piece',
  'askToLine',
  'lineToAsk',
  'sharedPart',
  'shared',
  'sharedTitle',
  'sharedRare',
  'sameExample',
  'commonness',
  'customer',
  'leanAlways',
  'leanMeeting',
  'leanQuestion',
  'leanFromOutside',
  'manner',
  'ownerNamed',
  'supporting',
  'outside',
] as const;

/** What speaks for "nothing fits", whatever the lines say; each name has a weight in the model. */
export const NOTHING_FEATURES = [
  'bias',
  'background',
  'backgroundPeak',
  'words',
  'known',
  'fromOutside',
  'customer',
  'meeting',
  'question',
  'sameExample',
  'ownField',
  'nearestLines',
  'covered',
  'ownCovered',
  'uncoveredPeaks',
  'oddJob',
  'manner',
  'meanLine',
  'sharedField',
  'coherence',
  'linesTogether',
] as const;

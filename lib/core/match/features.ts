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
  'sameExample',
  'ownField',
  'nearestLines',
  'covered',
  'ownCovered',
  'uncoveredPeaks',
  'oddJob',
  'meanLine',
  'sharedField',
  'coherence',
  'linesTogether',
] as const;

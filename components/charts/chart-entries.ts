import type { EntryFilter } from '../../lib/core/figures/entries';

/** What stands behind a part of a chart, and how it is called. */
export interface ChartEntries {
  readonly title: string;
  readonly filter: EntryFilter;
}

/** What a chart needs beside its data. */
export interface ChartIntents {
  /** Saves a text as a file. */
  readonly onSave: (name: string, csv: string) => void;
  /** Shows what stands behind a part. */
  readonly onEntries: (entries: ChartEntries) => void;
}

import type { Dexie } from 'dexie';
import { countDays } from './upgrades/count-days';

/**
 * Every version of the database that was ever released, oldest first. Append only: a released version is never edited.
 * Only what is searched is indexed.
 */
export function declareVersions(db: Dexie): void {
  db.version(1).stores({
    asks: 'id, day, seenAt, postKey, open',
    tallies: 'key, day',
    documents: 'name',
  });
  // Asks that were put off are found by when they come back, those refused by what came of it.
  db.version(2).stores({ asks: 'id, day, seenAt, postKey, open, returnAt, back, answer.outcome' });
  // Tallies stand together by day, with who asked; names of askers are kept apart, so that they can be erased.
  db.version(3)
    .stores({
      asks: 'id, day, seenAt, postKey, open, returnAt, back, answer.outcome, asker',
      tallies: null,
      days: 'day',
      askers: 'key',
    })
    .upgrade(countDays);
  // The AoR as it was published, by number.
  db.version(4).stores({ aorVersions: 'number' });
  // Asks whose words are still kept are found by their day, so that words can expire; results of the role stand by month.
  db.version(5)
    .stores({
      asks: 'id, day, seenAt, postKey, open, returnAt, back, answer.outcome, asker, wordsDay',
      results: 'month',
    })
    .upgrade((transaction) =>
      transaction
        .table<{ day: string; wordsDay?: string }>('asks')
        .toCollection()
        .modify((ask) => {
          ask.wordsDay = ask.day;
        }),
    );
  // What the person's other machines counted.
  db.version(6).stores({ farDays: 'key, day' });
}

import { i18n } from '#i18n';
import { readBackup, type BackupProblem } from '../../lib/core/data/read-backup';
import { csvOf } from '../../lib/core/figures/csv';
import { localDay } from '../../lib/core/basics/week';
import { send } from '../../lib/messaging/send';
import type { Backup } from '../../lib/model/backup';
import { backupText } from '../../lib/store/backup';
import { loadAor } from '../../lib/store/documents';
import { here } from '../shared/here';
import { database } from '../shared/live';
import { saveFile } from '../shared/save-file';

/** Larger files would not fit into the memory that a page may have. */
const LARGEST_BYTES = 1_000_000_000;

function today(): string {
  const { now, timeZone } = here();
  return localDay(now, timeZone);
}

export async function saveBackup(): Promise<void> {
  const text = await backupText(database, here().now);
  saveFile(`remit-backup-${today()}.json`, new Blob([text], { type: 'application/json' }));
  await send('data:backed-up');
}

export async function readFile(file: File): Promise<Backup | BackupProblem | 'tooLarge' | 'unreadable'> {
  if (file.size > LARGEST_BYTES) return 'tooLarge';
  const text = await file.text().catch(() => null);
  return text === null ? 'unreadable' : readBackup(text);
}

/** All entries as a table, oldest first. */
export async function saveEntries(): Promise<void> {
  const aor = await loadAor(database);
  const titles = new Map(aor?.lines.map(({ id, title }) => [id, title]));
  const head = (
    ['day', 'who', 'words', 'kind', 'scope', 'line', 'answer', 'minutes', 'confirmed'] as const
  ).map((name) => i18n.t(`entryTable.${name}`));
  const rows: (string | number)[][] = [];
  await database.asks
    .orderBy('day')
    .each(({ day, author, sentence, kind, judgement, answer, minutes, minutesFrom }) => {
      rows.push([
        day,
        author.name || author.address,
        sentence,
        i18n.t(`kind.${kind}`),
        i18n.t(`verdict.${judgement.verdict}`),
        titles.get(judgement.lineId ?? '') ?? '',
        answer?.kind ?? '',
        minutes,
        i18n.t(minutesFrom === 'person' ? 'entryTable.yes' : 'entryTable.no'),
      ]);
    });
  saveFile(`remit-entries-${today()}.csv`, new Blob([csvOf([head, ...rows])], { type: 'text/csv' }));
}

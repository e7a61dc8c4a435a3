import { readFileSync } from 'node:fs';
import path from 'node:path';

/** A task statement of an occupation. */
export interface OnetTask {
  readonly occupation: string;
  readonly text: string;
  /** Titles of the detailed work activities that the task belongs to. */
  readonly activities: readonly string[];
}

export interface OnetOccupation {
  readonly code: string;
  readonly title: string;
  readonly description: string;
  readonly alternateTitles: readonly string[];
}

export interface Onet {
  readonly tasks: readonly OnetTask[];
  readonly occupations: readonly OnetOccupation[];
  /** Detailed work activity with the broader one that it is part of. */
  readonly activities: readonly (readonly [string, string])[];
  /** Software or tool with the kind of thing that it is. */
  readonly technology: readonly (readonly [string, string])[];
}

/** Reads the O*NET tables (tab-separated, with a heading row) of a folder, without the occupations left out. */
export function readOnet(folder: string, leaveOut: ReadonlySet<string>): Onet {
  const rows = (name: string) =>
    readFileSync(path.join(folder, name), 'utf8')
      .split('\n')
      .slice(1)
      .filter((row) => row !== '')
      .map((row) => row.split('\t'));
  const kept = (row: readonly string[]) => !leaveOut.has(row[0] ?? '');
  const activityTitles = new Map(
    rows('dwa.tsv').map(([id = '', title = '', broad = '']) => [id, [title, broad] as const]),
  );
  const activitiesOf = grouped(
    rows('task-dwa.tsv').filter(kept),
    ([code, id]) => `${code ?? ''}/${id ?? ''}`,
    ([, , dwa]) => activityTitles.get(dwa ?? '')?.[0] ?? '',
  );
  const titlesOf = grouped(
    rows('alternate-titles.tsv').filter(kept),
    ([code = '']) => code,
    ([, title = '']) => title,
  );
  return {
    tasks: rows('tasks.tsv')
      .filter(kept)
      .map(([occupation = '', id = '', , text = '']) => ({
        occupation,
        text,
        activities: activitiesOf.get(`${occupation}/${id}`) ?? [],
      })),
    occupations: rows('occupations.tsv')
      .filter(kept)
      .map(([code = '', title = '', description = '']) => ({
        code,
        title,
        description,
        alternateTitles: titlesOf.get(code) ?? [],
      })),
    activities: [...activityTitles.values()],
    technology: rows('technology.tsv').map(([example = '', kind = '']) => [example, kind] as const),
  };
}

function grouped(
  rows: readonly (readonly string[])[],
  keyOf: (row: readonly string[]) => string,
  valueOf: (row: readonly string[]) => string,
): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(valueOf(row));
    else groups.set(key, [valueOf(row)]);
  }
  return groups;
}

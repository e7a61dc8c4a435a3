import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Scope } from '../../../lib/model/scope';

/** An ask written for training, and whether somebody outside the organisation sent it. */
export interface OwnAsk {
  readonly text: string;
  readonly fromOutside: boolean;
}

export interface OwnLine {
  readonly title: string;
  readonly involved: string;
  readonly scope: Scope;
  readonly asks: readonly OwnAsk[];
}

/** A role written for training: its lines with asks, and asks that fit none of them. */
export interface OwnRole {
  readonly name: string;
  readonly lines: readonly OwnLine[];
  readonly strays: readonly OwnAsk[];
  /** How much its asks count in the fit of the weights. */
  readonly weight: number;
}

/** All asks of a role, line by line, those that fit none last. */
export function asksOf({ lines, strays }: OwnRole): OwnAsk[] {
  return [...lines.flatMap(({ asks }) => asks), ...strays];
}

export const OWN_ROLES_FOLDER = path.join(import.meta.dirname, '../data/match');

/** Asks that read like mail count most, since mail is what is judged; templates' examples are short and near their line. */
const WEIGHTS: readonly (readonly [RegExp, number])[] = [
  [/^(messages|mail-like|near-miss)/, 3],
  [/^templates/, 0.5],
];

/**
 * Sets of roles that are never trained on, by the beginnings of their files' names: people with many asks full of in-house words,
 * on whom is measured how judgements grow better with answers, and jobs of all kinds with the asks of one week.
 */
export const KEPT_SETS = ['learning', 'fresh', 'online'] as const;

/** Begins the names of files of roles by which only manners are fitted: more of them teach the comparison no more. */
const MANNER_SET = 'manner';

export function isKeptFromTraining(name: string): boolean {
  return KEPT_SETS.some((set) => name.startsWith(`${set}-`));
}

/** Files of the roles to train on, in the order of their names. */
export function ownRoleFiles(folder: string = OWN_ROLES_FOLDER): string[] {
  return filesIn(folder, (name) => !isKeptFromTraining(name) && !name.startsWith(`${MANNER_SET}-`));
}

function filesIn(folder: string, wanted: (name: string) => boolean): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt') && wanted(name))
    .sort();
}

/**
 * Reads `*.txt` in the order of their names. `role | NAME` opens a role; `core|sup|out | TITLE | INVOLVED [| OWNER]` a
 * line; `none` the asks that fit no line. `- TEXT` is an ask of a colleague, `c- TEXT` one from outside.
 */
export function readOwnRoles(folder: string = OWN_ROLES_FOLDER): OwnRole[] {
  return rolesOf(folder, ownRoleFiles(folder));
}

/** Further roles to fit manners by, written in the same way. */
export function readMannerRoles(): OwnRole[] {
  return readSet(MANNER_SET);
}

/** The roles of a set that is kept from training, written in the same way. */
export function readKeptRoles(set: (typeof KEPT_SETS)[number]): OwnRole[] {
  return readSet(set);
}

function readSet(set: string): OwnRole[] {
  const files = filesIn(OWN_ROLES_FOLDER, (name) => name.startsWith(`${set}-`));
  return rolesOf(OWN_ROLES_FOLDER, files);
}

function rolesOf(folder: string, files: readonly string[]): OwnRole[] {
  return files.flatMap((name) => parseRoles(readFileSync(path.join(folder, name), 'utf8'), name));
}

const SCOPES: Readonly<Record<string, Scope>> = { core: 'core', sup: 'supporting', out: 'outside' };

function parseRoles(text: string, file: string): OwnRole[] {
  const roles: { name: string; lines: (OwnLine & { asks: OwnAsk[] })[]; strays: OwnAsk[]; weight: number }[] =
    [];
  const weight = WEIGHTS.find(([pattern]) => pattern.test(file))?.[1] ?? 1;
  let into: OwnAsk[] | null = null;
  text.split('\n').forEach((row, at) => {
    const fail = () => new Error(`${file}:${String(at + 1)}: not understood: ${row}`);
    const ask = /^(c?)- (.+)$/.exec(row);
    const [head = '', title = '', involved = ''] = row.split(' | ');
    const role = roles.at(-1);
    const scope = SCOPES[head];
    if (row.trim() === '') return;
    if (ask) {
      if (!into) throw fail();
      into.push({ text: ask[2] ?? '', fromOutside: ask[1] === 'c' });
    } else if (head === 'role') {
      roles.push({ name: title, lines: [], strays: [], weight });
    } else if (head === 'none' && role) {
      into = role.strays;
    } else if (scope && role) {
      into = [];
      role.lines.push({ title, involved, scope, asks: into });
    } else throw fail();
  });
  return roles;
}

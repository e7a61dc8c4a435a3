import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import type { Aor, Responsibility } from '../../lib/model/aor';
import type { Scope } from '../../lib/model/scope';

const SCOPES = { core: 'core', supporting: 'supporting', 'not mine': 'outside' } as const satisfies Record<
  string,
  Scope
>;

const RoleLine = z.object({
  id: z.string(),
  title: z.string(),
  description: z._default(z.string(), ''),
  involved: z._default(z.string(), ''),
  hours: z._default(z.number(), 0),
  category: z.enum(['core', 'supporting', 'not mine']),
  owner: z.optional(z.string()),
  words: z._default(z.array(z.string()), []),
  examples: z._default(z.array(z.string()), []),
});

const Role = z.object({
  role: z.string(),
  title: z.string(),
  user: z.string(),
  responsibilities: z.array(RoleLine),
});

export interface RoleToTest {
  readonly role: string;
  /** Name of the person who holds the role, as written in the file. */
  readonly user: string;
  readonly aor: Aor;
}

/** The roles of a roles file as AoRs, just as a person would have typed them in. */
export function readRoles(file: string): RoleToTest[] {
  return z.parse(z.array(Role), JSON.parse(readFileSync(file, 'utf8'))).map((role) => ({
    role: role.role,
    user: role.user,
    aor: { role: role.title, goal: '', capacityHours: 40, lines: role.responsibilities.map(lineOf) },
  }));
}

function lineOf(line: z.output<typeof RoleLine>): Responsibility {
  return {
    id: line.id,
    title: line.title,
    involved: [line.description, line.involved].filter(Boolean).join('; '),
    scope: SCOPES[line.category],
    hoursPerWeek: line.hours,
    minutesEach: null,
    owner: line.owner === undefined ? null : { name: line.owner, contact: '' },
    askedBy: [],
    words: line.words,
    examples: line.examples,
  };
}

/** What a field of a stored row must be for the code to work with it. */
type Shape =
  'string' | 'number' | 'boolean' | 'strings' | 'numbers' | { readonly [field: string]: Shape } | Maybe;
/** Null, or missing where it says so, or of the shape. */
interface Maybe {
  readonly maybe: Shape;
}

const PERSON = { name: 'string', address: 'string' } as const;
const BEST = { verdict: 'string', lineId: { maybe: 'string' } } as const;

/**
 * The schemas of `lib/model` say more, but take a hundred times as long; rows are read by the thousand. What passes its schema
 * passes here (property test).
 */
const SHAPES = {
  asks: {
    id: 'string',
    site: 'string',
    postId: 'string',
    origin: 'string',
    postType: 'string',
    author: PERSON,
    sentence: 'string',
    kind: 'string',
    cue: { start: 'number', end: 'number', reason: 'string' },
    confidence: 'number',
    sureness: 'string',
    seenAt: 'number',
    day: 'string',
    due: { maybe: { phrase: 'string', at: 'number' } },
    effort: { maybe: { phrase: 'string', minutes: 'number' } },
    minutes: 'number',
    minutesFrom: 'string',
    judgement: {
      verdict: 'string',
      lineId: { maybe: 'string' },
      best: BEST,
      inScope: 'number',
      runnerUpId: { maybe: 'string' },
      evidence: { ask: 'strings', line: 'strings', favour: { maybe: 'strings' } },
      by: 'string',
      aor: { maybe: { version: 'number', isChanged: 'boolean' } },
    },
    answer: { maybe: { kind: 'string', at: 'number', until: { maybe: 'number' } } },
  },
  days: { day: 'string', names: 'strings', cells: 'numbers', hours: 'numbers' },
  farDays: { key: 'string', device: 'string', day: 'string', n: 'number', cells: 'numbers' },
  askers: { key: 'string', ...PERSON },
  documents: { name: 'string' },
} as const satisfies Readonly<Record<string, Shape>>;

/** Tables whose rows are checked as they are read; of the others each reader checks its own. */
export type CheckedTable = keyof typeof SHAPES;

export function isCheckedTable(name: string): name is CheckedTable {
  return Object.hasOwn(SHAPES, name);
}

/** Whether a stored row is such that the code can work with it. */
export function isSound(table: CheckedTable, row: unknown): boolean {
  return fits(row, SHAPES[table]);
}

function fits(value: unknown, shape: Shape): boolean {
  if (typeof shape === 'string') return fitsName(value, shape);
  if (isMaybe(shape)) return value === null || value === undefined || fits(value, shape.maybe);
  if (typeof value !== 'object' || value === null) return false;
  const row = value as Readonly<Record<string, unknown>>;
  for (const field in shape) {
    const inner = shape[field];
    if (inner !== undefined && !fits(row[field], inner)) return false;
  }
  return true;
}

function fitsName(value: unknown, name: Extract<Shape, string>): boolean {
  if (name === 'strings') return Array.isArray(value) && value.every((one) => typeof one === 'string');
  if (name === 'numbers') return Array.isArray(value) && value.every((one) => typeof one === 'number');
  return typeof value === name;
}

function isMaybe(shape: object): shape is Maybe {
  return 'maybe' in shape;
}

import { sameJson } from './same-json';

/**
 * What is to be stored when somebody who saw `from` wants `to`, and `current` is there by now: only what they changed is changed, field by
 * field, so that two who save at once lose nothing of each other. Lists count as one value: the later one wins.
 */
export function mergeChange<T extends object>(from: T, to: T, current: T): T {
  return merged(from, to, current) as T;
}

function merged(from: unknown, to: unknown, current: unknown): unknown {
  if (sameJson(from, to)) return current;
  if (!isRecord(from) || !isRecord(to) || !isRecord(current)) return to;
  const names = new Set([...Object.keys(current), ...Object.keys(to)]);
  const fields = [...names].map((name) => [name, merged(own(from, name), own(to, name), own(current, name))]);
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
}

/** A field that is there itself; `toString` and the like are no fields. */
function own(record: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** How many steps can be taken back. */
const STEPS = 200;

/** Something that is edited, with what it was before and what was taken back. */
export interface EditHistory<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
  /** What the last edit was of; edits of the same thing in a row are one step. Empty = the next edit is a step of its own. */
  readonly editing: string;
}

export function startHistory<T>(present: T): EditHistory<T> {
  return { past: [], present, future: [], editing: '' };
}

/** After an edit; `of` names what was edited, empty for a step of its own. */
export function edited<T>(history: EditHistory<T>, present: T, of: string): EditHistory<T> {
  const isSameStep = of !== '' && of === history.editing && history.past.length > 0;
  return {
    past: isSameStep ? history.past : [...history.past, history.present].slice(-STEPS),
    present,
    future: [],
    editing: of,
  };
}

/** One step back; as it is when there is none. */
export function undone<T>({ past, present, future, editing }: EditHistory<T>): EditHistory<T> {
  const before = past.at(-1);
  if (before === undefined) return { past, present, future, editing };
  return { past: past.slice(0, -1), present: before, future: [present, ...future], editing: '' };
}

/** One step forward again; as it is when there is none. */
export function redone<T>({ past, present, future, editing }: EditHistory<T>): EditHistory<T> {
  const [after, ...later] = future;
  if (after === undefined) return { past, present, future, editing };
  return { past: [...past, present], present: after, future: later, editing: '' };
}

let turn: Promise<void> = Promise.resolve();

/**
 * Does what follows a change that is stored (alarm, badge, chips), in the order of the changes. Who asked for the change does not
 * wait for it. What a stopped worker leaves undone, the hourly alarm makes up for.
 */
export function afterwards(work: () => Promise<void>): void {
  turn = turn.then(work).catch((error: unknown) => console.warn(error));
}

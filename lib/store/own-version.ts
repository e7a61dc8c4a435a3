/**
 * The browser's databases, but for one thing: Dexie opens what a newer version of Remit has written as if it were its own, and
 * changes it. Here that is refused with a `VersionError`, and the database stays as it is.
 */
export function ownVersionOnly(factory: IDBFactory): IDBFactory {
  return {
    open: (name, version) => {
      if (version === undefined) throw new DOMException('written by a newer version', 'VersionError');
      return factory.open(name, version);
    },
    deleteDatabase: (name) => factory.deleteDatabase(name),
    databases: () => factory.databases(),
    cmp: (one, other) => factory.cmp(one, other),
  };
}

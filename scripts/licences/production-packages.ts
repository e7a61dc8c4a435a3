import { readFileSync } from 'node:fs';

export interface ProductionPackage {
  readonly name: string;
  readonly version: string;
  /** As the package names it, an SPDX expression; empty when it names none. */
  readonly licence: string;
}

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** Every package that the product depends on, and those that they depend on, in order of their names. */
export function productionPackages(lockFile: string): ProductionPackage[] {
  const { packages } = JSON.parse(readFileSync(lockFile, 'utf8')) as { packages: Record<string, Locked> };
  const found = new Map<string, ProductionPackage>();
  const follow = (from: string): void => {
    for (const name of Object.keys(packages[from]?.dependencies ?? {})) {
      const at = resolved(packages, from, name);
      if (found.has(at)) continue;
      const { version = '', license = '' } = packages[at] ?? {};
      found.set(at, { name, version, licence: license });
      follow(at);
    }
  };
  follow('');
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name));
}

/** Where Node finds a package: in the nearest folder above the one that wants it. */
function resolved(packages: Readonly<Record<string, Locked>>, from: string, name: string): string {
  for (let above = from; ; above = above.slice(0, Math.max(0, above.lastIndexOf('/node_modules/')))) {
    const at = `${above ? `${above}/` : ''}node_modules/${name}`;
    if (at in packages) return at;
    if (!above) throw new Error(`${name}, wanted by ${from}, is not in the lock file.`);
  }
}

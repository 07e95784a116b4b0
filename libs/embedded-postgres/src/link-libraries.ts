import { lstat, readFile, symlink } from 'node:fs/promises';
import path from 'node:path';
import { FolderNotWritable } from './errors.ts';

interface Link {
  source: string;
  target: string;
}

/**
 * Makes the `libpq.so.5 -> libpq.so.5.18` links that PostgreSQL is linked against.
 * A tarball from npm cannot hold links, so the package lists them in a file and makes them in an install
 * script, which careful set-ups do not run. Making a link is atomic: of two processes that try, one is told it exists.
 */
export async function linkLibraries(packageFolder: string): Promise<void> {
  for (const link of await listedLinks(packageFolder)) {
    const target = path.join(packageFolder, link.target);
    if (await exists(target)) continue;
    const source = path.relative(path.dirname(target), path.join(packageFolder, link.source));
    await symlink(source, target).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw new FolderNotWritable(path.dirname(target), error.code ?? '');
    });
  }
}

async function listedLinks(packageFolder: string): Promise<Link[]> {
  const list = path.join(packageFolder, 'native', 'pg-symlinks.json');
  // The Windows package has no links and no list.
  if (!(await exists(list))) return [];
  return JSON.parse(await readFile(list, 'utf8')) as Link[];
}

async function exists(file: string): Promise<boolean> {
  return lstat(file).then(
    () => true,
    () => false,
  );
}

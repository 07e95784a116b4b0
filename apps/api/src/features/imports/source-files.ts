import { existsSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileKinds, ImportRefused, type FileKind, type SourceFile } from './imports.types.ts';
import { jsonFile } from './json-file.ts';

/** The files of a folder in the neutral form, or the single file given; in the order in which they are read. Throws ImportRefused. */
export function sourceFiles(path: string): SourceFile[] {
  if (!existsSync(path)) throw new ImportRefused(`There is no file or folder ${path}.`);
  if (!statSync(path).isDirectory()) return [singleFile(path)];
  const files = fileKinds.flatMap((kind) => inFolder(path, kind));
  if (files.length === 0)
    throw new ImportRefused(
      `${path} holds none of ${fileKinds.map((kind) => `${kind}.jsonl`).join(', ')} (or the same with .gz).`,
    );
  return files;
}

function inFolder(folder: string, kind: FileKind): SourceFile[] {
  const names = [`${kind}.jsonl`, `${kind}.jsonl.gz`].filter((name) => existsSync(join(folder, name)));
  if (names.length > 1)
    throw new ImportRefused(`${folder} holds both ${names.join(' and ')}: remove the one that is not meant.`);
  return names.map((name) => jsonFile(kind, name, join(folder, name)));
}

function singleFile(path: string): SourceFile {
  const name = basename(path);
  const words = name.toLowerCase().split(/[^a-z]+/);
  const kinds = fileKinds.filter((kind) => words.includes(kind));
  if (!/\.jsonl(\.gz)?$/.test(name) || kinds.length !== 1)
    throw new ImportRefused(
      `The name of ${name} must end in .jsonl or .jsonl.gz and say what it holds: ${fileKinds.join(', ')}.`,
    );
  return jsonFile(kinds[0]!, name, path);
}

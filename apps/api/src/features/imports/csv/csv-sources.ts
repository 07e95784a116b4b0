import { createReadStream, existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ImportRefused, type SourceBytes } from '../imports.types.ts';
import type { SurveyedTable } from './table-files.ts';
import { surveyTable } from './survey-table.ts';

const TABLE = /\.(csv|tsv|txt)(\.gz)?$/i;

/** The tables of a folder, or the single one given, each read once. Throws ImportRefused. */
export async function surveyedTables(
  path: string,
  say: (sentence: string) => void,
): Promise<SurveyedTable[]> {
  if (!existsSync(path)) throw new ImportRefused(`There is no file or folder ${path}.`);
  const isFolder = statSync(path).isDirectory();
  const paths = isFolder
    ? readdirSync(path)
        .filter((name) => TABLE.test(name))
        .sort()
        .map((name) => join(path, name))
    : [path];
  if (paths.length === 0)
    throw new ImportRefused(`${path} holds no table: .csv, .tsv or .txt, plain or with .gz.`);
  const tables: SurveyedTable[] = [];
  for (const table of paths.map(bytesOf)) {
    say(`${table.name}: looking at its columns`);
    tables.push({ source: table, survey: await surveyed(table) });
  }
  return tables;
}

export async function surveyed(source: SourceBytes): Promise<SurveyedTable['survey']> {
  try {
    return await surveyTable(source);
  } catch (error) {
    throw new ImportRefused(`${source.name} cannot be read to its end: ${(error as Error).message}.`);
  }
}

function bytesOf(path: string): SourceBytes {
  return {
    name: basename(path),
    size: statSync(path).size,
    open: () => createReadStream(path, { highWaterMark: 262_144 }),
  };
}

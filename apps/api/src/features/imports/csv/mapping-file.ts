import { readFileSync } from 'node:fs';
import { ImportRefused } from '../imports.types.ts';
import { fieldsOf, mappingRules, type FieldSource, type Mapping } from './mapping.rules.ts';

/** Reads a mapping file. Throws ImportRefused naming every mistake. */
export function readMapping(path: string): Mapping {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new ImportRefused(`${path} is no readable JSON file: ${(error as Error).message}.`);
  }
  const result = mappingRules.safeParse(value);
  if (result.success) return result.data;
  const lines = result.error.issues.map(
    (issue) => `  ${issue.path.join('.') || 'the whole'}: ${issue.message}`,
  );
  throw new ImportRefused(`${path} is no mapping (docs/import.md shows its form):\n${lines.join('\n')}`);
}

export const writtenMapping = (mapping: Mapping): string => `${JSON.stringify(mapping, null, 2)}\n`;

/** The mapping for people: what each file is, and where each field comes from. */
export function mappingInWords({ files, timeZone }: Mapping): string {
  const zone = `Times without a zone are read as ${timeZone ?? 'UTC'}.`;
  const blocks = files.map((entry) => {
    if (entry.kind === 'none') return `${entry.file}: left out`;
    const fields = fieldsOf[entry.kind].flatMap((name) => {
      const source = entry.fields[name];
      return source === undefined ? [] : [`  ${name.padEnd(12)} ${sourceInWords(source)}`];
    });
    const across =
      'ideasAcross' in entry && entry.ideasAcross ? ['  ideaId       the name of each numbered column'] : [];
    return [`${entry.file}: ${entry.kind}`, ...fields, ...across].join('\n');
  });
  return [...blocks, zone].join('\n');
}

function sourceInWords(source: FieldSource): string {
  if (typeof source === 'string') return source;
  if (Array.isArray(source)) return source.join(' or ');
  if ('value' in source) return `always "${source.value}"`;
  if ('from' in source) return 'made of what the row holds';
  if ('join' in source) return source.join.join(' + ');
  return [source.column].flat().join(' or ');
}

import { createReadStream, statSync } from 'node:fs';
import { jsonLines, LONGEST_LINE, type JsonLine } from './json-lines.ts';
import type { FileKind, Reading, SourceFile } from './imports.types.ts';
import { Refusal } from './refusal.ts';
import { SourceRow } from './source-row.ts';

/** A file in the neutral form: one object a line. */
export function jsonFile(kind: FileKind, name: string, path: string): SourceFile {
  const bytes = {
    name,
    size: statSync(path).size,
    open: () => createReadStream(path, { highWaterMark: 262_144 }),
  };
  return {
    kind,
    name,
    size: bytes.size,
    async *rows(reading) {
      for await (const lines of jsonLines(bytes, reading.onBytes))
        yield lines.map((line) => ({ line: line.number, row: parsed(line, reading) }));
    },
  };
}

function parsed({ text, damaged }: JsonLine, { notes, now }: Reading): SourceRow | Refusal {
  if (text === null) return new Refusal('line_too_long', { max: LONGEST_LINE });
  if (damaged) notes.add('no_utf8');
  const hasNul = text.includes('\u0000');
  if (hasNul) notes.add('text_freed');
  try {
    const value: unknown = JSON.parse(hasNul ? text.replaceAll('\u0000', '') : text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return new SourceRow(value as Record<string, unknown>, notes, now);
    return new Refusal('no_object');
  } catch {
    return new Refusal('no_json');
  }
}

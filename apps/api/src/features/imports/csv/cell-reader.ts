import { createHash } from 'node:crypto';
import type { FieldSource } from './mapping.rules.ts';

/** Reads one field of the neutral form from the cells of a row. */
export type CellReader = (cells: readonly string[]) => string;

export type JoinStyle = 'prose' | 'id' | 'words';

/** Columns by name, as a file has them. */
export class Columns {
  private readonly places: Map<string, number>;

  constructor(readonly names: readonly string[]) {
    this.places = new Map(names.map((name, n) => [name, n] as const).reverse());
  }

  placeOf(name: string): number | null {
    return this.places.get(name) ?? null;
  }
}

/** null when the file has none of the columns. `style` says how joined parts are put together. */
export function cellReader(source: FieldSource, columns: Columns, style: JoinStyle): CellReader | null {
  if (typeof source === 'string' || Array.isArray(source)) return ofColumn(source, columns);
  if ('value' in source) return () => source.value;
  if ('from' in source) return null;
  if ('join' in source) return joined(source, columns, style);
  const read = ofColumn(source.column, columns);
  if (!read) return null;
  const { values, lastOf } = source;
  return (cells) => {
    let cell = read(cells);
    if (lastOf) cell = cell.slice(cell.lastIndexOf(lastOf) + 1);
    if (!values) return cell;
    const key = cell.trim();
    return Object.hasOwn(values, key) ? values[key]! : cell;
  };
}

function ofColumn(names: string | string[], columns: Columns): CellReader | null {
  for (const name of [names].flat()) {
    const place = columns.placeOf(name);
    if (place !== null) return (cells) => cells[place] ?? '';
  }
  return null;
}

function joined(
  source: Extract<FieldSource, { join: string[] }>,
  columns: Columns,
  style: JoinStyle,
): CellReader | null {
  const parts = source.join.flatMap((name) => {
    const place = columns.placeOf(name);
    return place === null ? [] : [{ name, place }];
  });
  if (parts.length === 0) return null;
  const between = source.with ?? { prose: '\n\n', id: '/', words: ' ' }[style];
  return (cells) => {
    const filled = parts.flatMap(({ name, place }) => {
      const cell = (cells[place] ?? '').trim();
      if (!cell) return [];
      return [
        source.headings ? `**${name.replaceAll('**', '').replace(/\s+/g, ' ').trim()}**\n\n${cell}` : cell,
      ];
    });
    // Half of an id is another id.
    return style === 'id' && filled.length < source.join.length ? '' : filled.join(between);
  };
}

/** An id for a row that has none: equal rows have equal ids, wherever they stand. */
export function idOfContent(values: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(values)).digest('hex').slice(0, 24);
}

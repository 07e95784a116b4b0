import { Refusal } from '../refusal.ts';
import { SourceRow } from '../source-row.ts';
import type { NumberedRow, Reading } from '../imports.types.ts';
import { Columns, cellReader, idOfContent, type CellReader } from './cell-reader.ts';
import type { CsvRow } from './csv-rows.ts';
import { fieldsOf, type TableMapping } from './mapping.rules.ts';
import { voteValue } from './vote-value.ts';
import { writtenDate, type DateOrder } from './written-date.ts';
import { ZonedMoments } from './zoned-moment.ts';

const IDS = new Set(['id', 'ideaId', 'parentId', 'author', 'voter']);
const COUNTS = new Set(['votesUp', 'votesDown', 'votesPass']);
/** Ids that begin anew with each file when the mapping says so. */
const SCOPED = new Set(['id', 'ideaId', 'parentId', 'author', 'voter']);
const NO_PARENT = new Set(['0', '-1']);

type Neutral = Record<string, unknown>;

/** Turns rows of cells into rows of the neutral form. */
export class MappedRows {
  private readonly readers: [name: string, read: CellReader][];
  private readonly across: { idea: string; place: number }[];
  private readonly moments: ZonedMoments;
  private readonly order: DateOrder;

  constructor(
    private readonly mapping: TableMapping,
    private readonly names: readonly string[],
    private readonly zone: string | null,
    /** What ids are counted within; empty when they are the source's own. */
    private readonly scope: string,
    private readonly reading: Pick<Reading, 'notes' | 'now'>,
  ) {
    const columns = new Columns(names);
    this.readers = fieldsOf[mapping.kind].flatMap((name) => {
      const source = mapping.fields[name];
      const style = IDS.has(name) ? 'id' : name === 'body' ? 'prose' : 'words';
      const read = source === undefined ? null : cellReader(source, columns, style);
      return read ? [[name, read] as [string, CellReader]] : [];
    });
    this.across = acrossOf(mapping, names, columns);
    this.moments = new ZonedMoments(zone ?? 'UTC');
    this.order = mapping.dateOrder ?? 'day-month';
  }

  /** A row of a matrix becomes as many votes as it has cells filled. */
  of({ line, cells }: CsvRow): NumberedRow[] {
    const { notes } = this.reading;
    const extra = cells.slice(this.names.length).some((cell) => cell.trim());
    if (extra) {
      const params = { found: cells.length, expected: this.names.length };
      return [{ line, row: new Refusal('row_too_long', params) }];
    }
    if (cells.length < this.names.length) notes.add('row_short');
    const neutral = this.neutral(cells);
    if (this.across.length === 0) return [{ line, row: this.row(neutral) }];
    return this.across.flatMap(({ idea, place }) => {
      const cell = cells[place]?.trim();
      if (!cell) return [];
      const vote = { ...neutral, ideaId: this.scoped(idea), value: voteValue(cell) };
      return [{ line, row: this.row(vote) }];
    });
  }

  private row(neutral: Neutral): SourceRow {
    return new SourceRow(neutral, this.reading.notes, this.reading.now);
  }

  private neutral(cells: readonly string[]): Neutral {
    const { kind, fields } = this.mapping;
    const row: Neutral = {};
    for (const [name, read] of this.readers) row[name] = this.value(name, read(cells));
    if (kind === 'votes') {
      row['voter'] ||= this.scoped(String(row['voterEmail'] ?? row['voterName'] ?? ''));
      if (!this.readers.some(([name]) => name === 'value')) row['value'] = '1';
    } else {
      row['author'] ||= this.scoped(String(row['authorEmail'] ?? row['authorName'] ?? ''));
      if (fields['id'] && typeof fields['id'] === 'object' && 'from' in fields['id'])
        row['id'] = this.scoped(idOfContent(this.readers.map(([, read]) => read(cells))));
      row['extra'] = { lang: row['lang'], url: row['url'], votesPass: row['votesPass'] };
    }
    return row;
  }

  private value(name: string, cell: string): unknown {
    const text = cell.trim();
    if (name === 'createdAt') return this.date(text);
    if (name === 'tags')
      return text
        .split(/[,;|]/)
        .map((tag) => tag.trim())
        .filter(Boolean);
    if (name === 'value') return text === '' ? '' : voteValue(text);
    if (COUNTS.has(name)) return count(text);
    if (name === 'parentId' && NO_PARENT.has(text)) return null;
    return SCOPED.has(name) ? this.scoped(text) : cell;
  }

  private scoped(id: string): string {
    return id && this.scope ? `${this.scope}:${id}` : id;
  }

  /** What is no date stays as it is, for the row to say so. */
  private date(text: string): string | null {
    if (!text) return null;
    const written = writtenDate(text, this.order);
    if (!written) return text;
    if (written.time && written.offset === null && !this.zone)
      this.reading.notes.add('zone_assumed', 1, { zone: 'UTC' });
    return this.moments.iso(written);
  }
}

function count(text: string): unknown {
  if (!text) return null;
  const plain = text
    .replace(/^(\d+)\.0+$/, '$1')
    .replace(/^(\d{1,3}(?:[,. ]\d{3})+)$/, (all) => all.replace(/\D/g, ''));
  return /^\d+$/.test(plain) ? Number(plain) : plain;
}

function acrossOf(mapping: TableMapping, names: readonly string[], columns: Columns) {
  if (mapping.kind !== 'votes' || !mapping.ideasAcross) return [];
  const wanted =
    mapping.ideasAcross === 'numbers' ? names.filter((name) => /^\d+$/.test(name)) : mapping.ideasAcross;
  return wanted.flatMap((idea) => {
    const place = columns.placeOf(idea);
    return place === null ? [] : [{ idea, place }];
  });
}

import { Injectable } from '@nestjs/common';
import { validate } from 'uuid';
import { Database } from '../../platform/database/database.ts';
import { PLANNED_BY_VALUES } from '../../platform/database/prepared-client.ts';
import { decodeCursor, encodeCursor } from '../../platform/graphql/cursor.ts';
import { pageOf, type Page } from '../../platform/graphql/page.ts';
import type { SearchRequest } from './search-request.ts';
import type { KnownTerm } from './search-words.reader.ts';
import { allOf, anyOf } from './tsquery.rules.ts';

export interface FoundPerson {
  id: string;
  /** The name as they are listed by it. */
  listed: string;
}

/** Looked at, whatever their order: so many share a beginning that nobody goes through all of them. */
const MOST_NAMED = 3_000;

const isPlace = (values: unknown): values is [string, string] =>
  Array.isArray(values) &&
  values.length === 2 &&
  typeof values[0] === 'string' &&
  !values[0].includes('\u0000') &&
  validate(values[1]);

/** Members of the directory whose names hold words that begin with the ones asked for, by name. */
@Injectable()
export class FoundPeopleReader {
  constructor(private readonly database: Database) {}

  async find({ terms }: SearchRequest, first: number, after: string | null): Promise<Page<FoundPerson>> {
    const query = allOf(terms.map(nameQuery));
    const [name, id] = after ? decodeCursor(after, 'after', isPlace) : [null, null];
    const rows = query
      ? await this.database.rows<FoundPerson>(
          `${PLANNED_BY_VALUES} with named as materialized (
             select m.id, lower(m.name) as listed from members m
             where to_tsvector('upwell_simple', m.name) @@ $1::tsquery and m.is_active and not m.is_placeholder limit ${MOST_NAMED})
           select n.id, n.listed from named n where $2::text is null or (n.listed, n.id) > ($2, $3::uuid)
           order by n.listed, n.id limit $4`,
          [query, name, id, first + 1],
        )
      : [];
    return pageOf(rows.slice(0, first), (row) => encodeCursor([row.listed, row.id]), {
      before: after !== null,
      after: rows.length > first,
    });
  }
}

/** In names every word may go on, and none has a stem. */
function nameQuery({ plain, corrected }: KnownTerm): string {
  return anyOf([plain && plain.replace(/'$/, "':*"), ...corrected.map((word) => `'${word}':*`)]);
}

import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.ts';
import { PLANNED_BY_VALUES } from '../../platform/database/prepared-client.ts';
import { spaceIsVisible } from '../spaces/index.ts';
import type { Operator, OperatorName, QueryNote } from './search-query.rules.ts';
import { anyOf, lexeme, noneOf } from './tsquery.rules.ts';

/** What the operators of a search ask for, as parts of a tsquery over the marks in `idea_search` and `comment_search`. */
export interface KnownOperators {
  authors: string[];
  /** Of the idea: for a comment, the one it talks about. */
  places: string[];
  /** Whether any of them must hold, instead of being left out. */
  hasAuthor: boolean;
  hasPlace: boolean;
  notes: QueryNote[];
}

/** Things one value may stand for. */
const MOST = 50;

/** Marks of the members, spaces, tags and stages whose names begin with the value; all that bear exactly that name if any do. */
const candidates = `
  select 'author' as name, '#a:' || id as mark, lower(name) as called, null as also from members
    where to_tsvector('upwell_simple', name) @@ v.words and v.name = 'author'
  union all select 'space', '#s:' || s.id, search_fold(s.name), s.slug from spaces s where v.name = 'space' and ${spaceIsVisible('s')}
  union all select 'tag', '#t:' || id, search_fold(name), null from tags where v.name = 'tag' and starts_with(search_fold(name), v.folded)
  union all select 'stage', '#g:' || id, search_fold(name), key from stages where v.name = 'stage'`;

@Injectable()
export class SearchOperatorsReader {
  constructor(private readonly database: Database) {}

  async know(operators: Operator[]): Promise<KnownOperators> {
    const known: KnownOperators = {
      authors: [],
      places: [],
      hasAuthor: operators.some(({ name, isExcluded }) => name === 'author' && !isExcluded),
      hasPlace: operators.some(({ name, isExcluded }) => name !== 'author' && !isExcluded),
      notes: [],
    };
    if (operators.length === 0) return known;
    const rows = await this.database.rows<{ place: number; marks: string[] }>(
      `${PLANNED_BY_VALUES} select v.place::int as place, array(
         select c.mark from (${candidates}) c
         where c.name = 'author' or c.also = v.folded or starts_with(c.called, v.folded)
         order by c.called in (v.folded, v.lowered) or c.also is not distinct from v.folded desc, c.called limit ${MOST}) as marks
       from (
         select g.place, g.name, search_fold(g.value) as folded, lower(g.value) as lowered,
           nullif((select string_agg(quote_literal(l.lexeme) || ':*', ' & ') from unnest(to_tsvector('upwell_simple', g.value)) l), '')::tsquery as words
         from unnest($1::text[], $2::text[]) with ordinality as g (name, value, place)) v
       order by v.place`,
      [operators.map(({ name }) => name), operators.map(({ value }) => value)],
    );
    rows.forEach(({ marks }, n) => this.take(known, operators[n]!, marks));
    return known;
  }

  private take(known: KnownOperators, { name, value, isExcluded }: Operator, marks: string[]): void {
    if (marks.length === 0) known.notes.push({ code: 'NOTHING_NAMED', operator: name, value });
    // Nothing bears a mark without a name, so what is not there finds nothing, and leaving it out leaves all.
    const part = anyOf((marks.length > 0 ? marks : ['#none']).map(lexeme));
    this.listFor(known, name).push(isExcluded ? noneOf(part) : part);
  }

  private listFor(known: KnownOperators, name: OperatorName): string[] {
    return name === 'author' ? known.authors : known.places;
  }
}

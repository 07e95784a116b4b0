import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.ts';
import { anyLength } from '../../platform/database/one-plan.ts';
import { lettersApart, type Term } from './search-query.rules.ts';
import { anyOf, lexeme } from './tsquery.rules.ts';

/** A word as it is looked for. */
export interface KnownTerm {
  term: Term;
  /** As a tsquery: the word as it stands. */
  plain: string;
  /** As a tsquery: the word as it stands, its stems, what it may become, what it may have meant. */
  query: string;
  /** Texts whose occurrences are marked. */
  marks: string[];
  /** Nobody ever wrote the word; these were taken for it. */
  corrected: string[];
  /** Stands in nearly every text of the language. */
  isSmall: boolean;
  /** About how many texts hold it, as it was last counted. */
  uses: number;
}

interface Row {
  plain: string;
  stems: string[];
  isSmall: boolean;
  folded: string;
  isKnown: boolean;
  uses: number;
  completions: string[];
  similar: { word: string; stem: string }[];
}

/** Words that a beginning stands for, most used first; the more there are, the slower and the vaguer. */
const COMPLETIONS = 8;
/** Of one or two letters, which begin very common words. */
const FEW_COMPLETIONS = 4;
const CORRECTIONS = 3;

/** What the words of a search stand for, read in one statement. */
@Injectable()
export class SearchWordsReader {
  constructor(private readonly database: Database) {}

  async know(terms: Term[]): Promise<KnownTerm[]> {
    if (terms.length === 0) return [];
    const rows = await this.database.rows<Row>(
      // `offset 0` has each part worked out once instead of once for each use.
      `select phraseto_tsquery('upwell_simple', t.text)::text as plain,
         array[phraseto_tsquery('upwell_en', t.text)::text, phraseto_tsquery('upwell_es', t.text)::text,
           phraseto_tsquery('upwell_de', t.text)::text, phraseto_tsquery('upwell_fr', t.text)::text] as stems,
         phraseto_tsquery(k.own, t.text)::text = '' as "isSmall", f.folded, w.word is not null as "isKnown",
         (coalesce(w.uses, 0) + (select coalesce(sum(c.uses), 0) from search_words c where c.word = any(b.completions)))::int as uses, b.completions,
         case when w.word is null and not t.is_phrase and length(f.folded) > 2 and b.completions = '{}' then (
           select coalesce(json_agg(s), '[]') from (
             (select c.word, phraseto_tsquery(k.own, c.word)::text as stem from search_words c
              where c.word % f.folded order by similarity(c.word, f.folded) desc, c.uses desc limit 30)
             union
             (select c.word, phraseto_tsquery(k.own, c.word)::text from search_words c
              where length(f.folded) <= 6 and left(c.word, 2) = left(f.folded, 2)
                and length(c.word) between length(f.folded) - 1 and length(f.folded) + 1
              order by c.uses desc limit 200)) s) else '[]' end as similar
       from unnest(${anyLength('$1', 'text')}, ${anyLength('$2', 'boolean')}, ${anyLength('$3', 'boolean')}) with ordinality as t (text, is_beginning, is_phrase, place)
       cross join lateral (select search_configuration(null) as own offset 0) k
       cross join lateral (select search_fold(t.text) as folded offset 0) f
       cross join lateral (select case
         when not t.is_beginning then '{}'
         when length(f.folded) = 1 then array(
           select c.word from search_words c where left(c.word, 1) = f.folded order by c.uses desc limit ${FEW_COMPLETIONS})
         when length(f.folded) = 2 then array(
           select c.word from search_words c where left(c.word, 2) = f.folded order by c.uses desc limit ${FEW_COMPLETIONS})
         when length(f.folded) = 3 then array(
           select c.word from search_words c where left(c.word, 3) = f.folded and c.word <> f.folded
           order by c.uses desc limit ${COMPLETIONS})
         else array(
           select c.word from search_words c
           where c.word ~>=~ f.folded and c.word ~<~ (f.folded || E'\\U0010FFFF') and c.word <> f.folded
           order by c.uses desc, c.word limit ${COMPLETIONS}) end as completions offset 0) b
       left join search_words w on w.word = f.folded
       order by t.place`,
      [
        terms.map(({ text }) => text),
        terms.map(({ isBeginning }) => isBeginning),
        terms.map(({ isPhrase }) => isPhrase),
      ],
    );
    return rows.map((row, n) => known(terms[n]!, row));
  }
}

function known(term: Term, row: Row): KnownTerm {
  const corrected = term.isExcluded || row.isKnown || row.completions.length > 0 ? [] : corrections(row);
  return {
    term,
    plain: row.plain,
    // In quotes the words must stand as they were written.
    query: anyOf([
      row.plain,
      ...(term.isPhrase ? [] : row.stems),
      ...row.completions.map(lexeme),
      ...corrected.flatMap(({ word, stem }) => [lexeme(word), stem]),
    ]),
    marks: [term.text, ...row.completions, ...corrected.map(({ word }) => word)],
    corrected: corrected.map(({ word }) => word),
    isSmall: row.isSmall,
    uses: row.uses,
  };
}

/** The nearest words to one that nobody ever wrote. */
function corrections({ folded, similar }: Row): Row['similar'] {
  if (!/^\p{L}{3,}$/u.test(folded)) return [];
  const most = folded.length <= 5 ? 1 : 2;
  const near = similar
    .map((one) => ({ ...one, apart: lettersApart(folded, one.word) }))
    .filter(({ apart }) => apart <= most);
  const nearest = Math.min(...near.map(({ apart }) => apart));
  return near.filter(({ apart }) => apart === nearest).slice(0, CORRECTIONS);
}

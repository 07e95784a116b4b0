import { Injectable } from '@nestjs/common';
import { readQuery, type QueryNote } from './search-query.rules.ts';
import { SearchOperatorsReader } from './search-operators.reader.ts';
import { SearchWordsReader, type KnownTerm } from './search-words.reader.ts';
import { allOf, noneOf } from './tsquery.rules.ts';

/** A search, understood. Each part is a tsquery, empty when it asks for nothing. */
export interface SearchRequest {
  /** The words that must be there, for the rank. */
  words: string;
  excluded: string;
  authors: string;
  places: string;
  /** Whether an author, or a place, is among what must be there. */
  hasAuthor: boolean;
  hasPlace: boolean;
  terms: KnownTerm[];
  /** About how many texts hold the rarest of the words; of all when there are none. */
  uses: number;
  /** Texts to mark. */
  marks: string[];
  notes: QueryNote[];
  corrections: { typed: string; taken: string[] }[];
}

@Injectable()
export class SearchRequests {
  constructor(
    private readonly wordsReader: SearchWordsReader,
    private readonly operatorsReader: SearchOperatorsReader,
  ) {}

  async understand(typed: string): Promise<SearchRequest> {
    const query = readQuery(typed);
    const [terms, operators] = await Promise.all([
      this.wordsReader.know(query.terms),
      this.operatorsReader.know(query.operators),
    ]);
    const wanted = terms.filter(({ term }) => !term.isExcluded);
    // Small words stand everywhere and tell nothing, unless there is nothing else.
    const telling = wanted.filter(({ isSmall, term }) => !isSmall || term.isPhrase);
    const asked = telling.length > 0 ? telling : wanted;
    return {
      words: allOf(asked.map(({ query: part }) => part)),
      excluded: allOf(terms.filter(({ term }) => term.isExcluded).map(({ query: part }) => noneOf(part))),
      authors: allOf(operators.authors),
      places: allOf(operators.places),
      hasAuthor: operators.hasAuthor,
      hasPlace: operators.hasPlace,
      terms: asked,
      uses: Math.min(...asked.map(({ uses }) => uses)),
      marks: asked.flatMap(({ marks }) => marks),
      notes: [...query.notes, ...operators.notes],
      corrections: asked
        .filter(({ corrected }) => corrected.length > 0)
        .map(({ term, corrected }) => ({ typed: term.text, taken: corrected })),
    };
  }
}

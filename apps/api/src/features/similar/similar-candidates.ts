import type { TellingWord } from '@upwell/similar';
import type { Params } from '../../platform/database/params.ts';
import { PLANNED_BY_VALUES } from '../../platform/database/prepared-client.ts';
import type { OwnWords } from './own-words.ts';

/** Ideas compared word by word: more found no more of the petitions that moderators called the same. */
export const MOST_COMPARED = 150;
/** More are taken from the index, because some of them the viewer may not see. */
const MOST_TAKEN = 240;
/** Rows the index may give altogether. */
const MOST_ROWS = 8_000;
/** A word that more ideas hold is asked for together with another one; of what holds both of very common ones the newest do. */
const MANY_ROWS = 2_000;
const MANY_OF_PAIR = 4_000;
const NEWEST = 240;
/** Common words of which each pair is asked for. */
const MOST_COMMON = 4;
const DAY_MS = 86_400_000;

const configurations: Record<string, string> = {
  en: 'upwell_en',
  es: 'upwell_es',
  de: 'upwell_de',
  fr: 'upwell_fr',
};

/** Words that an idea must hold all of, and what that says of it. */
interface Asked {
  words: readonly TellingWord[];
  weight: number;
  /** About so many ideas hold them. */
  rows: number;
  /** Whether the newest of them are enough. */
  isNewest: boolean;
}

/**
 * A common table expression `hits (idea_id)`: ideas that hold the most telling words, best first. The index gives ideas for
 * each word without looking at them, so that the sum of what the words weigh costs no reading of texts; how many rows that
 * may be is estimated from the spread of words, which bounds what any text can cost.
 */
export function similarCandidates(
  words: readonly TellingWord[],
  language: string,
  { ideas }: Pick<OwnWords, 'ideas'>,
  params: Params,
  before?: Date,
): string {
  const until = before ? ` and d.day <= ${params.add(Math.floor(before.getTime() / DAY_MS))}` : '';
  const own = configurations[language];
  const queryOf = ({ plain }: TellingWord): string => {
    const word = params.add(plain);
    return own
      ? `(plainto_tsquery('${own}', ${word}) || plainto_tsquery('upwell_simple', ${word}))`
      : `plainto_tsquery('upwell_simple', ${word})`;
  };
  const selects = wordsToAsk(words, ideas).map(
    (asked) => `(select d.idea_id, ${params.add(asked.weight)}::float8 as weight from idea_search d
       where d.vector @@ (${asked.words.map(queryOf).join(' && ')})${until}
       ${asked.isNewest ? `order by d.day desc limit ${NEWEST}` : ''})`,
  );
  return `${PLANNED_BY_VALUES} hits as materialized (
    select h.idea_id, sum(h.weight) as weight from (${selects.join(' union all ')}) h
    group by h.idea_id order by sum(h.weight) desc, h.idea_id desc limit ${MOST_TAKEN})`;
}

/**
 * Each rare word by itself, and pairs of common ones: many thousand ideas hold one of them, few hold two. When all that is
 * likely to give little, the most telling common word by itself too.
 */
export function wordsToAsk(words: readonly TellingWord[], ideas: number): Asked[] {
  const isCommon = ({ share }: TellingWord): boolean => share * ideas > MANY_ROWS;
  const common = words.filter(isCommon).slice(0, MOST_COMMON);
  const few = [
    ...words.filter((word) => !isCommon(word)).map((word) => one(word, ideas)),
    ...pairsOf(common, ideas),
  ];
  const expected = few.reduce((sum, { rows }) => sum + rows, 0);
  const asked = expected < MOST_TAKEN && common[0] ? [...few, one(common[0], ideas)] : few;
  let rows = 0;
  return asked.filter((each, n) => (rows += each.rows) <= MOST_ROWS || n === 0);
}

function one(word: TellingWord, ideas: number): Asked {
  const rows = word.share * ideas;
  const isNewest = rows > MANY_ROWS;
  return { words: [word], weight: word.weight, rows: isNewest ? NEWEST : rows, isNewest };
}

/** An idea that holds all the words comes to what they weigh, whatever their number. */
function pairsOf(common: readonly TellingWord[], ideas: number): Asked[] {
  return common.flatMap((left, n) =>
    common.slice(n + 1).map((right) => {
      const rows = left.share * right.share * ideas;
      const isNewest = rows > MANY_OF_PAIR;
      return {
        words: [left, right],
        weight: (left.weight + right.weight) / (common.length - 1),
        rows: isNewest ? NEWEST : rows,
        isNewest,
      };
    }),
  );
}

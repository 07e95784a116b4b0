import type { TellingWord } from '@upwell/similar';
import type { Params } from '../../platform/database/params.ts';
import { PLANNED_BY_VALUES } from '../../platform/database/prepared-client.ts';
import type { OwnWords } from './own-words.ts';

/** Ideas compared word by word: more found no more of the petitions that moderators called the same. */
export const MOST_COMPARED = 150;
/** More are taken from the index, because some of them the viewer may not see. */
const MOST_TAKEN = 240;
/** Rows the index may give altogether, and for one word before it is looked for among the newest ideas only. */
const MOST_ROWS = 8_000;
const MANY_ROWS = 2_000;
const NEWEST = 15_000;
const DAY_MS = 86_400_000;

const configurations: Record<string, string> = {
  en: 'upwell_en',
  es: 'upwell_es',
  de: 'upwell_de',
  fr: 'upwell_fr',
};

/**
 * A common table expression `hits (idea_id)`: ideas that hold the most telling words, best first. The index gives ideas for
 * each word without looking at them, so that the sum of what the words weigh costs no reading of texts; how many rows that
 * may be is estimated from the spread of words, which bounds what any text can cost.
 */
export function similarCandidates(
  words: readonly TellingWord[],
  language: string,
  { ideas, newestSince }: Pick<OwnWords, 'ideas' | 'newestSince'>,
  params: Params,
  before?: Date,
): string {
  const until = before ? ` and d.day <= ${params.add(Math.floor(before.getTime() / DAY_MS))}` : '';
  const own = configurations[language];
  const asked: string[] = [];
  let rows = 0;
  for (const { plain, weight, share } of words) {
    const isCommon = newestSince !== null && share * ideas > MANY_ROWS;
    rows += share * (isCommon ? NEWEST : ideas);
    if (rows > MOST_ROWS && asked.length > 0) break;
    const word = params.add(plain);
    const query = own
      ? `(plainto_tsquery('${own}', ${word}) || plainto_tsquery('upwell_simple', ${word}))`
      : `plainto_tsquery('upwell_simple', ${word})`;
    asked.push(
      `select d.idea_id, ${params.add(weight)}::float8 as weight from idea_search d
       where d.vector @@ ${query}${isCommon ? ` and d.day >= ${params.add(newestSince)}` : ''}${until}`,
    );
  }
  return `${PLANNED_BY_VALUES} hits as materialized (
    select h.idea_id, sum(h.weight) as weight from (${asked.join(' union all ')}) h
    group by h.idea_id order by sum(h.weight) desc, h.idea_id desc limit ${MOST_TAKEN})`;
}

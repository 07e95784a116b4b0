import type { BulkTable } from '../bulk-table.ts';

/** Every word, and in how many texts it stands: counted while the texts were told, because reading them again takes many times as long. */
export const searchWordsTable: BulkTable = {
  table: 'search_words',
  statement: `
    insert into search_words (word, uses)
    select v.lexeme, sum(h.texts) from unnest($1::text[], $2::integer[]) as h (word, texts)
    cross join unnest(to_tsvector('upwell_simple', h.word)) v
    where v.lexeme ~ '^[[:alpha:]]{2,30}$' group by v.lexeme`,
  values: ({ heard }) => {
    const words = [...heard];
    return [words.map(([word]) => word), words.map(([, texts]) => texts)];
  },
};

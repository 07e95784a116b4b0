import type { BulkTable } from '../bulk-table.ts';

/** Every word, and in how many texts it stands. */
export const searchWordsTable: BulkTable = {
  table: 'search_words',
  statement: `
    insert into search_words (word, uses)
    select v.lexeme, count(*) from (
      select title || ' ' || body from ideas union all select body from comments union all select name from members union all select name from tags
    ) t (words) cross join unnest(to_tsvector('upwell_simple', t.words)) v
    where v.lexeme ~ '^[[:alpha:]]{2,30}$' group by v.lexeme
    on conflict (word) do update set uses = excluded.uses`,
};

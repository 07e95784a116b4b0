import type { BulkTable } from '../bulk-table.ts';
import { languageConfigurations } from './language-configurations.ts';

/** As comment_search_source, for all comments together. */
export const commentSearchTable: BulkTable = {
  table: 'comment_search',
  columns: 'comment_id, day, vector',
  select: `
    select c.id, extract(epoch from c.posted_at)::bigint / 86400,
      search_vector(k.configuration, c.body) || array_to_tsvector(array['#a:' || c.author_id])
    from comments c join ${languageConfigurations} on k.lang = c.lang`,
};

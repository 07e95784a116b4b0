import type { BulkTable } from '../bulk-table.ts';
import { languageConfigurations } from './language-configurations.ts';

/** What the triggers would have kept, which are silent while references are trusted: idea_search_source for all ideas together. */
export const ideaSearchTable: BulkTable = {
  table: 'idea_search',
  columns: 'idea_id, day, vector',
  select: `
    select i.id, extract(epoch from i.posted_at)::bigint / 86400,
      setweight(search_vector(k.configuration, i.title), 'A')
        || setweight(search_vector(k.configuration, coalesce(t.names, '')), 'B')
        || setweight(search_vector(k.configuration, i.body), 'C')
        || array_to_tsvector(array['#s:' || i.space_id, '#g:' || i.stage_id] || coalesce(t.marks, '{}') || coalesce(a.marks, '{}'))
    from ideas i join ${languageConfigurations} on k.lang = i.lang
    left join (
      select it.idea_id, string_agg(t.name, ' ' order by t.id) as names, array_agg('#t:' || t.id) as marks
      from idea_tags it join tags t on t.id = it.tag_id group by it.idea_id) t on t.idea_id = i.id
    left join (
      select b.idea_id, array_agg('#a:' || b.member_id) as marks
      from idea_bylines b where b.kind = 'member' group by b.idea_id) a on a.idea_id = i.id`,
};

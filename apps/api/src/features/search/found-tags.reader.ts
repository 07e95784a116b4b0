import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.ts';
import { Params } from '../../platform/database/params.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { ideaIsVisible } from '../ideas/index.ts';
import type { SearchRequest } from './search-request.ts';

export interface FoundTag {
  id: string;
  name: string;
}

/** Where counting ends: who is used more often comes first anyway. */
const COUNTED = 200;

/** Tags of ideas in the lists whose names hold the words asked for, those that begin with them first, then the most used. */
@Injectable()
export class FoundTagsReader {
  constructor(private readonly database: Database) {}

  find(viewer: Viewer, { terms }: SearchRequest, first: number): Promise<FoundTag[]> {
    if (terms.length === 0) return Promise.resolve([]);
    const params = new Params();
    const words = terms.map(({ term, corrected }) => params.add([term.text, ...corrected].map(escaped)));
    return this.database.rows<FoundTag>(
      `select t.id, t.name from tags t
       where ${words.map((list) => `search_fold(t.name) like any (array(select '%' || search_fold(w) || '%' from unnest(${list}::text[]) w))`).join(' and ')}
         and exists (
           select 1 from idea_tags it join ideas i on i.id = it.idea_id join spaces s on s.id = i.space_id
           where it.tag_id = t.id and i.withdrawn_at is null and i.hidden_at is null and ${ideaIsVisible('i', 's', viewer, params)})
       order by starts_with(search_fold(t.name), search_fold((${words[0]}::text[])[1])) desc,
         (select count(*) from (select 1 from idea_tags it where it.tag_id = t.id limit ${COUNTED}) used) desc, lower(t.name)
       limit ${params.add(first)}`,
      params.values,
    );
  }
}

/** What has a meaning in a pattern stands for itself. */
const escaped = (text: string): string => text.replace(/[\\%_]/g, '\\$&');

import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.ts';
import { Params } from '../../platform/database/params.ts';
import { ideaIsVisibleTo, isRevealedTo, joinCanonical } from '../ideas/index.ts';

export interface MentionableWish {
  /** The idea whose thread it is; null while an idea is written. */
  ideaId: string | null;
  search: string;
  first: number;
}

/** People who can be mentioned: with an account, and allowed to know of the idea. */
@Injectable()
export class MentionableReader {
  constructor(private readonly database: Database) {}

  /** Ids of those whose name has a word that begins like this: first who takes part in the thread, then by name. */
  async ids(viewerId: string, { ideaId, search, first }: MentionableWish): Promise<string[]> {
    const params = new Params();
    const word = search.trim().replace(/\s+/g, ' ');
    const idea = ideaId && params.add(ideaId);
    const named = word
      ? `and ' ' || lower(m.name) like lower(${params.add(`% ${escaped(word)}%`)}) and lower(m.name) like lower(${params.add(`%${escaped(word)}%`)})`
      : '';
    const takesPart = 'm.id in (select id from part)';
    const rows = await this.database.rows<{ id: string }>(
      `${idea ? partOf(idea, params.add(viewerId)) : ''} select m.id from members m ${idea ? `${joinCanonical(`${idea}::uuid`)} join spaces s on s.id = i.space_id` : ''}
       where m.is_active and not m.is_placeholder and m.id <> ${params.add(viewerId)} ${named}
         ${idea ? `and ${ideaIsVisibleTo('i', 's', 'm.id')}` : ''}
         ${word || !idea ? '' : `and (${takesPart})`}
       order by ${idea ? `(${takesPart}) desc,` : ''} lower(m.name), m.id limit ${params.add(first)}`,
      params.values,
    );
    return rows.map(({ id }) => id);
  }
}

const escaped = (text: string): string => text.replace(/[\\%_]/g, '\\$&');

/** Who takes part in the thread of an idea, under their own name: its authors only where they are revealed to the viewer. */
const partOf = (idea: string, viewer: string): string => `with part (id) as (
  select member_id from idea_bylines where idea_id = any(idea_group(${idea}::uuid)) and kind = 'member'
  union select author_id from comments where idea_id = any(idea_group(${idea}::uuid)) and author_id is not null and removed_at is null
  except select b.member_id from idea_bylines b ${joinCanonical('b.idea_id')} join spaces s on s.id = i.space_id
    where b.idea_id = any(idea_group(${idea}::uuid)) and not ${isRevealedTo('i', 's', viewer)})`;

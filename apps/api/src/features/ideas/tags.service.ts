import { Injectable } from '@nestjs/common';
import type DataLoader from 'dataloader';
import { validate } from 'uuid';
import { Database } from '../../platform/database/database.ts';
import { newId } from '../../platform/database/ids.ts';
import { Params } from '../../platform/database/params.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { ideaIsVisible } from './idea.visibility.ts';

export interface TagRow {
  id: string;
  name: string;
}

/** Words that members file ideas under; the same word in another case is the same tag. */
@Injectable()
export class Tags {
  constructor(private readonly database: Database) {}

  /** Files an idea under exactly these names, making the ones that are new. */
  async file(ideaId: string, names: string[]): Promise<void> {
    await this.database.rows(`delete from idea_tags where idea_id = $1`, [ideaId]);
    if (names.length === 0) return;
    // Sorted, so that two posts that make the same tags never wait for each other in a ring.
    const sorted = [...names].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
    await this.database.rows(
      `insert into tags (id, name) select * from unnest($1::uuid[], $2::text[]) on conflict (lower(name)) do nothing`,
      [sorted.map(() => newId()), sorted],
    );
    await this.database.rows(
      `insert into idea_tags (idea_id, tag_id, position)
       select $1, t.id, n.position from unnest($2::text[]) with ordinality as n(name, position) join tags t on lower(t.name) = lower(n.name)
       -- Names that differ here may be the same word to PostgreSQL (final sigma).
       on conflict do nothing`,
      [ideaId, names],
    );
  }

  /** Ids of the tags with these names, in any case; names without a tag are left out. */
  async idsOf(names: string[]): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(
      `select id from tags where lower(name) = any (array(select lower(wished) from unnest($1::text[]) wished))`,
      [names],
    );
    return rows.map(({ id }) => id);
  }

  /** Tags of ideas the viewer may know of that begin with the letters, most used first. */
  startingWith(viewer: Viewer, prefix: string, most: number): Promise<TagRow[]> {
    const params = new Params();
    return this.database.rows(
      `select t.id, t.name from tags t
       where starts_with(lower(t.name), lower(${params.add(prefix)})) and ${this.isKnown(viewer, params)}
       order by (select count(*) from idea_tags it where it.tag_id = t.id) desc, lower(t.name) limit ${params.add(most)}`,
      params.values,
    );
  }

  /** The tag of that id or name, in any case, if the viewer may know of an idea filed under it. */
  async find(viewer: Viewer, idOrName: string): Promise<TagRow | null> {
    const params = new Params();
    const is = validate(idOrName)
      ? `t.id = ${params.add(idOrName)}`
      : `lower(t.name) = lower(${params.add(idOrName)})`;
    return this.database.row<TagRow>(
      `select t.id, t.name from tags t where ${is} and ${this.isKnown(viewer, params)}`,
      params.values,
    );
  }

  /** Tags by id for one operation; null for one the viewer may not know of. */
  loader(request: RequestContext, viewer: Viewer): DataLoader<string, TagRow | null> {
    return request.loader<string, TagRow | null>('tag', async (ids) => {
      const params = new Params();
      const rows = await this.database.rows<TagRow>(
        `select t.id, t.name from tags t where t.id = any(${params.add(ids)}) and ${this.isKnown(viewer, params)}`,
        params.values,
      );
      const found = new Map(rows.map((row) => [row.id, row]));
      return ids.map((id) => found.get(id) ?? null);
    });
  }

  private isKnown(viewer: Viewer, params: Params): string {
    return `exists (select 1 from idea_tags it join ideas i on i.id = it.idea_id join spaces s on s.id = i.space_id
      where it.tag_id = t.id and i.canonical_id is null and ${ideaIsVisible('i', 's', viewer, params)})`;
  }
}

import { Injectable } from '@nestjs/common';
import { fair } from '@upwell/ranking';
import { Database } from '../../platform/database/database.ts';
import { Params } from '../../platform/database/params.ts';
import { PLANNED_BY_VALUES } from '../../platform/database/prepared-client.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { groupOf, isListed, type FeedWishes } from '../ideas/index.ts';
import { Departments } from './departments.reader.ts';
import { Quotas } from './quotas.ts';

const standing = `from idea_standings t join ideas i on i.id = t.idea_id join spaces s on s.id = i.space_id`;

/** Ids of undecided ideas in the orders that a page of Rising is put together from. */
@Injectable()
export class RankedIdeasReader {
  constructor(
    private readonly database: Database,
    private readonly departments: Departments,
    private readonly quotas: Quotas,
  ) {}

  /** Fewest looks first, up to twice the quota; not met by the viewer, not of the viewer's department. */
  async inNeed(viewer: Viewer, wishes: FeedWishes, most: number): Promise<string[]> {
    const department = (await this.departments.of([viewer.unitId])).get(viewer.unitId ?? '');
    const { looks: quota } = await this.quotas.current();
    const params = new Params();
    const others = department ? `and not t.home_departments @> array[${params.add(department)}::uuid]` : '';
    return this.ids(
      `select t.idea_id as id ${standing}
       where t.decided_at is null and t.looks < ${quota * fair.spareFactor} ${others}
         and ${isUnmet(viewer, params)} and ${isListed(viewer, wishes, params)}
       order by t.looks, t.idea_id limit ${most}`,
      wishes,
      params,
    );
  }

  /** Most support first, of what the viewer has not met. */
  unseen(viewer: Viewer, wishes: FeedWishes, most: number): Promise<string[]> {
    const params = new Params();
    return this.ids(
      `select t.idea_id as id ${standing}
       where t.decided_at is null and ${isUnmet(viewer, params)} and ${isListed(viewer, wishes, params)}
       order by t.support desc, t.idea_id limit ${most}`,
      wishes,
      params,
    );
  }

  /** Most support first, of what the viewer has met, their own included. */
  seen(viewer: Viewer, wishes: FeedWishes, most: number): Promise<string[]> {
    const params = new Params();
    const me = params.add(viewer.memberId);
    return this.ids(
      `with met as materialized (
         select coalesce(w.canonical_id, w.id) as idea_id from (
           select idea_id from looks where member_id = ${me} union select idea_id from votes where member_id = ${me}
           union select idea_id from acquaintances where member_id = ${me} union select idea_id from idea_bylines where member_id = ${me}
         ) at_first join ideas w on w.id = at_first.idea_id group by 1
       )
       select t.idea_id as id ${standing} join met on met.idea_id = t.idea_id
       where t.decided_at is null and ${isListed(viewer, wishes, params)}
       order by t.support desc, t.idea_id limit ${most}`,
      wishes,
      params,
    );
  }

  /** How common a filter is decides about the plan; without one it is always the same. */
  private async ids(
    text: string,
    { tagIds, spaceIds, stageIds }: FeedWishes,
    params: Params,
  ): Promise<string[]> {
    const planned = tagIds || spaceIds || stageIds ? `${PLANNED_BY_VALUES} ${text}` : text;
    const rows = await this.database.rows<{ id: string }>(planned, params.values);
    return rows.map(({ id }) => id);
  }
}

/** What the viewer has had nothing to do with yet. */
function isUnmet(viewer: Viewer, params: Params): string {
  const me = params.add(viewer.memberId);
  return ['looks', 'votes', 'acquaintances', 'idea_bylines']
    .map(
      (table) =>
        `not exists (select from ${table} x where x.member_id = ${me} and x.idea_id = any(${groupOf('i')}))`,
    )
    .join(' and ');
}

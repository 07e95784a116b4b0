import { Injectable } from '@nestjs/common';
import type DataLoader from 'dataloader';
import { Database } from '../../platform/database/database.ts';
import { anyLength, lookedUp } from '../../platform/database/one-plan.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { Gathering } from '../../platform/queueing/gathering.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { groupOf, isRevealedTo } from '../ideas/index.ts';
import { ideaLevel, isWiderThan } from './follow-level.ts';
import type { FollowKindKey, FollowLevelKey, FollowSourceKey } from './follow.rules.ts';

/** How the viewer follows something; null and null when not at all. */
export interface ViewerFollow {
  level: FollowLevelKey | null;
  source: FollowSourceKey | null;
}

interface IdeaFollowRow {
  n: number;
  level: FollowLevelKey | null;
  own: FollowLevelKey | null;
  wider: FollowLevelKey | null;
  widerKind: 'member' | 'space' | 'tag' | null;
  posted: boolean;
  commented: boolean;
  voted: boolean;
}

const nothing: ViewerFollow = { level: null, source: null };

/** How the viewer follows what an answer shows. The caller has made sure that the viewer may know of it. */
@Injectable()
export class ViewerFollowsReader {
  /** Every vote and every page asks; what is asked at the same time is one statement for all of them. */
  private readonly asking = new Gathering<Pair, ViewerFollow>((pairs) => this.ofIdeas(pairs), {
    pauseMs: 0,
    most: 1_000,
    atOnce: 2,
    apartMs: 4,
  });

  constructor(private readonly database: Database) {}

  /** By the id of an idea: chosen, by taking part, or through its space, tags and authors. */
  ideaLoader(request: RequestContext, { memberId }: Viewer): DataLoader<string, ViewerFollow> {
    return request.loader<string, ViewerFollow>('follow.idea', (ids) =>
      Promise.all(ids.map((ideaId) => this.asking.ask({ memberId, ideaId }))),
    );
  }

  /** By the id of a member, a space or a tag: what was chosen for it. */
  subjectLoader(
    request: RequestContext,
    viewer: Viewer,
    kind: Exclude<FollowKindKey, 'idea'>,
  ): DataLoader<string, ViewerFollow> {
    return request.loader<string, ViewerFollow>(`follow.${kind}`, async (ids) => {
      const rows = await this.database.rows<{ id: string; level: FollowLevelKey }>(
        `select subject_id as id, level from follows
         where member_id = $1 and subject_kind = $2 and subject_id = any($3) and level is not null`,
        [viewer.memberId, kind, ids],
      );
      const found = new Map(rows.map(({ id, level }) => [id, { level, source: 'chosen' as const }]));
      return ids.map((id) => found.get(id) ?? nothing);
    });
  }

  private async ofIdeas(pairs: readonly Pair[]): Promise<ViewerFollow[]> {
    const rows = await this.database.rows<IdeaFollowRow>(
      `select i.n::int as n, own.level as own, wider.level as wider, wider.subject_kind as "widerKind", posted, commented, voted,
         ${ideaLevel('own.level', 'wider.level', 'posted or commented or voted')} as level
       from unnest(${anyLength('$1')}, ${anyLength('$2')}) with ordinality as i (member_id, id, n)
       left join follow_preferences p on p.member_id = i.member_id
       join ideas whole on whole.id = i.id
       left join lateral (select min(f.level) as level from follows f where f.member_id = i.member_id and f.subject_kind = 'idea'
         and f.subject_id = any(${groupOf('whole')})) own on true
       cross join lateral (select exists (select 1 from ideas told join spaces s on s.id = told.space_id
         where told.id = i.id and ${isRevealedTo('told', 's', 'i.member_id')}) as it) may_tell
       left join lateral (select f.level, f.subject_kind from follows f
         where f.member_id = i.member_id and f.level is not null and ${isWiderThan('i.id')} and (f.subject_kind <> 'member' or may_tell.it)
         order by f.level = 'none' desc, f.subject_kind limit 1) wider on true
       cross join lateral (select
         coalesce(p.on_posting, true) and exists (
           select 1 from idea_bylines b where b.idea_id = any(${groupOf('whole')}) and b.member_id = i.member_id) as posted,
         coalesce(p.on_commenting, true) and exists (
           select 1 from comments c where c.idea_id = any(${groupOf('whole')}) and c.author_id = i.member_id and c.removed_at is null ${lookedUp}) as commented,
         coalesce(p.on_voting, true) and exists (
           select 1 from votes v where v.idea_id = any(${groupOf('whole')}) and v.member_id = i.member_id and v.taken_back_at is null ${lookedUp}) as voted) part`,
      [pairs.map(({ memberId }) => memberId), pairs.map(({ ideaId }) => ideaId)],
    );
    const found = new Map(rows.map((row) => [row.n, { level: row.level, source: sourceOf(row) }]));
    return pairs.map((_, n) => found.get(n + 1) ?? nothing);
  }
}

interface Pair {
  memberId: string;
  ideaId: string;
}

function sourceOf({
  level,
  own,
  widerKind,
  posted,
  commented,
  voted,
}: IdeaFollowRow): FollowSourceKey | null {
  if (own) return 'chosen';
  if (level === 'none') return widerKind;
  return posted ? 'posted' : commented ? 'commented' : voted ? 'voted' : widerKind;
}

import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.ts';
import { Params } from '../../platform/database/params.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { isListed, NewestPlace, type FeedSkeleton, type FeedWishes } from '../ideas/index.ts';
import { FollowReachReader, type FollowReach } from './follow-reach.reader.ts';
import type { FollowPreferences } from './follow.rules.ts';

/**
 * Which ideas stand on a page of the following feed. Each way to follow an idea is a branch that reads its newest few by an
 * index, so the page costs what the member follows, not what the organisation has.
 */
@Injectable()
export class FollowingReader {
  constructor(
    private readonly database: Database,
    private readonly reach: FollowReachReader,
  ) {}

  /** Newest first, from a key on: ideas posted meanwhile never shift a page. */
  async newest(
    viewer: Viewer,
    wishes: FeedWishes,
    first: number,
    after: string | null,
  ): Promise<FeedSkeleton & { byFollowed: string[] }> {
    const reach = await this.reach.of(viewer);
    const params = new Params();
    const me = params.add(viewer.memberId);
    const size = params.add(first + 1);
    const fit = [isListed(viewer, wishes, params), after && NewestPlace.isAfter(after, params)]
      .filter(Boolean)
      .join(' and ');
    const quiet = `${fit} and ${isNotSilenced(me, reach, params)}`;
    const newestOf = (source: string, condition: string) => `(
      select i.id, i.posted_at from ${source} join spaces s on s.id = i.space_id where ${condition}
      order by i.posted_at desc, i.id desc limit ${size})`;
    const branches = [
      newestOf(
        `follows chosen join ideas w on w.id = chosen.subject_id join ideas i on i.id = coalesce(w.canonical_id, w.id)`,
        `chosen.member_id = ${me} and chosen.subject_kind = 'idea' and chosen.level in ('all', 'calm') and ${fit}`,
      ),
      ...waysOfTakingPart(me, reach.preferences).map((way) =>
        newestOf(
          `(${way}) part join ideas w on w.id = part.idea_id join ideas i on i.id = coalesce(w.canonical_id, w.id)`,
          quiet,
        ),
      ),
      reach.spaceIds.length > 0 &&
        `(select newest.* from unnest(${params.add(reach.spaceIds)}::uuid[]) as space (id)
          cross join lateral ${newestOf('ideas i', `i.space_id = space.id and ${quiet}`)} newest)`,
      reach.tagIds.length > 0 &&
        newestOf(
          'ideas i',
          `exists (select 1 from idea_tags it where it.idea_id = i.id and it.tag_id = any(${params.add(reach.tagIds)})) and ${quiet}`,
        ),
      reach.memberIds.length > 0 &&
        newestOf(
          `(select distinct b.idea_id from idea_bylines b
            where b.member_id = any(${params.add(reach.memberIds)}) and b.kind = 'member') theirs
           join ideas w on w.id = theirs.idea_id join ideas i on i.id = coalesce(w.canonical_id, w.id)`,
          quiet,
        ),
    ].filter((branch) => branch !== false);
    const rows = await this.database.rows<{ id: string; at: string; isByFollowed: boolean }>(
      `select i.id, ${NewestPlace.microseconds('i.posted_at')} as at, exists (
         select 1 from idea_bylines b where b.idea_id = i.id and b.kind = 'member'
           and b.member_id = any(${params.add(reach.memberIds)}::uuid[])) as "isByFollowed" from (${branches.join(' union ')}) i
       order by i.posted_at desc, i.id desc limit ${size}`,
      params.values,
    );
    const byFollowed = rows.slice(0, first).filter((row) => row.isByFollowed);
    return { ...NewestPlace.page(rows, first), byFollowed: byFollowed.map(({ id }) => id) };
  }
}

/** Ideas that are followed by taking part, each as a SELECT of `idea_id`. */
function waysOfTakingPart(me: string, { onPosting, onCommenting, onVoting }: FollowPreferences): string[] {
  return [
    onPosting && `select b.idea_id from idea_bylines b where b.member_id = ${me}`,
    onCommenting &&
      `select distinct c.idea_id from comments c where c.author_id = ${me} and c.removed_at is null`,
    onVoting && `select v.idea_id from votes v where v.member_id = ${me} and v.taken_back_at is null`,
  ].filter((way) => way !== false);
}

/** Whether nothing was chosen that keeps an idea `i` out, for itself or for something wider. */
function isNotSilenced(me: string, { muted }: FollowReach, params: Params): string {
  return [
    `not exists (select 1 from follows silent where silent.member_id = ${me} and silent.subject_kind = 'idea'
       and silent.subject_id = i.id and silent.level = 'none')`,
    muted.spaceIds.length > 0 && `i.space_id <> all(${params.add(muted.spaceIds)})`,
    muted.tagIds.length > 0 &&
      `not exists (select 1 from idea_tags it where it.idea_id = i.id and it.tag_id = any(${params.add(muted.tagIds)}))`,
    muted.memberIds.length > 0 &&
      `not exists (select 1 from idea_bylines b where b.idea_id = i.id and b.kind = 'member'
         and b.member_id = any(${params.add(muted.memberIds)}))`,
  ]
    .filter(Boolean)
    .join(' and ');
}

import { knownId } from '../../platform/database/ids.ts';
import type { Params } from '../../platform/database/params.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { ideaIsVisible } from './idea.visibility.ts';

export interface FeedWishes {
  spaceIds?: string[] | null;
  /** Names, in any case. */
  tags?: string[] | null;
  stageIds?: string[] | null;
  /** Credited to this member by name. */
  authorId?: string | null;
}

/** The wishes in the arguments of a feed. Throws NotFound on an id that cannot exist. */
export const feedWishes = ({ filter }: { filter?: FeedWishes | null }): FeedWishes => ({
  spaceIds: filter?.spaceIds?.map((id) => knownId(id, 'space')),
  stageIds: filter?.stageIds?.map((id) => knownId(id, 'stage')),
  tags: filter?.tags,
});

/** What stands in lists of ideas `i` in spaces `s`: visible, neither withdrawn nor hidden, and as wished. */
export function isListed(
  viewer: Viewer,
  { spaceIds, tags, stageIds, authorId }: FeedWishes,
  params: Params,
): string {
  return [
    ideaIsVisible('i', 's', viewer, params),
    'i.withdrawn_at is null and i.hidden_at is null',
    spaceIds?.length && `i.space_id = any(${params.add(spaceIds)}::uuid[])`,
    authorId &&
      `i.id in (select b.idea_id from idea_bylines b where b.member_id = ${params.add(authorId)} and b.kind = 'member')`,
    stageIds?.length && `i.stage_id = any(${params.add(stageIds)}::uuid[])`,
    tags?.length &&
      `exists (select 1 from idea_tags it join tags t on t.id = it.tag_id
         where it.idea_id = i.id and lower(t.name) in (select lower(wished) from unnest(${params.add(tags)}::text[]) wished))`,
  ]
    .filter(Boolean)
    .join(' and ');
}

import { knownId } from '../../platform/database/ids.ts';
import type { Params } from '../../platform/database/params.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { ideaIsVisible } from './idea.visibility.ts';
import type { Tags } from './tags.service.ts';

export interface FeedWishes {
  spaceIds?: string[] | null;
  /** Empty when names were given that no tag has: then nothing fits. */
  tagIds?: string[] | null;
  stageIds?: string[] | null;
  /** Credited to this member by name. */
  authorId?: string | null;
}

interface Filter {
  spaceIds?: string[] | null;
  /** Names, in any case. */
  tags?: string[] | null;
  stageIds?: string[] | null;
}

/**
 * The wishes in the arguments of a feed. Throws NotFound on an id that cannot exist. Tags become ids beforehand, so that
 * PostgreSQL sees how common they are: it walks the order of the feed for a common one, and sorts the few ideas of a rare one.
 */
export async function feedWishes({ filter }: { filter?: Filter | null }, tags: Tags): Promise<FeedWishes> {
  return {
    spaceIds: filter?.spaceIds?.map((id) => knownId(id, 'space')),
    stageIds: filter?.stageIds?.map((id) => knownId(id, 'stage')),
    tagIds: filter?.tags?.length ? await tags.idsOf(filter.tags) : null,
  };
}

/** What stands in lists of ideas `i` in spaces `s`: visible, neither withdrawn nor hidden, not merged into another, and as wished. */
export function isListed(
  viewer: Viewer,
  { spaceIds, tagIds, stageIds, authorId }: FeedWishes,
  params: Params,
): string {
  return [
    ideaIsVisible('i', 's', viewer, params),
    'i.withdrawn_at is null and i.hidden_at is null and i.canonical_id is null',
    spaceIds?.length && `i.space_id = any(${params.add(spaceIds)}::uuid[])`,
    authorId &&
      `i.id in (select coalesce(w.canonical_id, w.id) from idea_bylines b join ideas w on w.id = b.idea_id where b.member_id = ${params.add(authorId)} and b.kind = 'member')`,
    stageIds?.length && `i.stage_id = any(${params.add(stageIds)}::uuid[])`,
    tagIds &&
      `exists (select 1 from idea_tags it where it.idea_id = i.id and it.tag_id = any(${params.add(tagIds)}::uuid[]))`,
  ]
    .filter(Boolean)
    .join(' and ');
}

import type { FeedFilter, FeedOrder, FeedPlacesQuery } from '../../graphql/graphql.ts';

/** A tab of the feed: an order of all ideas, or those that the viewer follows. */
export type FeedTab = FeedOrder | 'FOLLOWING';

/** What the address of the feed says, in words that people can read: `/?order=decided&space=transport&tag=bus`. */
export interface FeedAddress {
  order: FeedTab;
  spaces: string[];
  stages: string[];
  tags: string[];
}

const wordOf: Record<FeedTab, string | undefined> = {
  RISING: undefined,
  NEEDS_EYES: 'needs-eyes',
  NEW: 'new',
  FOLLOWING: 'following',
  DECIDED: 'decided',
  REVEALED: 'revealed',
};

export const orders = Object.keys(wordOf) as FeedTab[];

export function readAddress(params: URLSearchParams): FeedAddress {
  const word = params.get('order');
  return {
    order: orders.find((order) => wordOf[order] === word) ?? 'RISING',
    spaces: params.getAll('space'),
    stages: params.getAll('stage'),
    tags: params.getAll('tag'),
  };
}

export function addressOf({ order, spaces = [], stages = [], tags = [] }: Partial<FeedAddress>): string {
  const params = new URLSearchParams();
  const word = order && wordOf[order];
  if (word) params.set('order', word);
  for (const slug of spaces) params.append('space', slug);
  for (const key of stages) params.append('stage', key);
  for (const name of tags) params.append('tag', name);
  return params.size > 0 ? `/?${params}` : '/';
}

export const isFiltered = ({ spaces, stages, tags }: FeedAddress) =>
  spaces.length + stages.length + tags.length > 0;

/** The space, if it is all that the address narrows to. */
export const onlySpaceOf = ({ spaces, stages, tags }: FeedAddress) =>
  spaces.length === 1 && stages.length + tags.length === 0 ? spaces[0] : undefined;

/**
 * The filter as the API wants it, by id. Undefined while the places are not known, null when the address names
 * something that is not there: then no idea can match. Without any filter there is nothing to wait for.
 */
export function filterOf(
  { spaces, stages, tags }: FeedAddress,
  places: FeedPlacesQuery | undefined,
): { filter: FeedFilter | undefined } | null | undefined {
  if (spaces.length + stages.length === 0) return { filter: tags.length > 0 ? { tags } : undefined };
  if (!places) return undefined;
  const spaceIds = places.spaces.filter(({ slug }) => spaces.includes(slug)).map(({ id }) => id);
  const stageIds = places.stages.filter(({ key }) => stages.includes(key)).map(({ id }) => id);
  if (spaceIds.length < spaces.length || stageIds.length < stages.length) return null;
  const filter: FeedFilter = {};
  if (spaceIds.length > 0) filter.spaceIds = spaceIds;
  if (stageIds.length > 0) filter.stageIds = stageIds;
  if (tags.length > 0) filter.tags = tags;
  return { filter };
}

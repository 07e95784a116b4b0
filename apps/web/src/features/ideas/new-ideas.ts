import type { FeedEventsSubscription, FeedFilter } from '../../graphql/graphql.ts';

export type FeedEventIdea = NonNullable<FeedEventsSubscription['feedEvents']['idea']>;

/** What decides whether an idea belongs into a list. */
export interface ForFeed {
  space: { id: string };
  stage: { id: string };
  tags: { name: string }[];
}

/** Whether an idea belongs into a list that is narrowed like this. */
export function fits(idea: ForFeed, filter: FeedFilter | undefined): boolean {
  const { spaceIds, stageIds, tags } = filter ?? {};
  const names = idea.tags.map(({ name }) => name.toLowerCase());
  return (
    (!spaceIds || spaceIds.includes(idea.space.id)) &&
    (!stageIds || stageIds.includes(idea.stage.id)) &&
    (!tags || tags.some((name) => names.includes(name.toLowerCase())))
  );
}

/** What has come since the list was read: of others, open, fitting the filter, and each idea once. */
export function withEvent(
  come: readonly FeedEventIdea[],
  { kind, idea }: FeedEventsSubscription['feedEvents'],
  viewerId: string,
): readonly FeedEventIdea[] {
  if (!idea) return come;
  const isKnown = come.some(({ id }) => id === idea.id);
  if (isKnown) return come.map((before) => (before.id === idea.id ? idea : before));
  const isOwn = idea.bylines?.some(({ member }) => member?.id === viewerId);
  return kind === 'IDEA_POSTED' && !isOwn ? [...come, idea] : come;
}

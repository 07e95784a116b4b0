const notFollowed = { __typename: 'ViewerFollow', level: null, source: null };

const spaces = {
  depot: {
    __typename: 'Space',
    id: 's1',
    slug: 'depot',
    name: 'Depot',
    colour: 'CLAY',
    purpose: 'Buses.',
    ideaCount: 3,
    viewerFollow: notFollowed,
  },
  wards: {
    __typename: 'Space',
    id: 's2',
    slug: 'wards',
    name: 'Wards',
    colour: 'ROSE',
    purpose: 'Beds.',
    ideaCount: 2,
    viewerFollow: notFollowed,
  },
} as const;
const submitted = {
  __typename: 'Stage',
  id: 'st1',
  key: 'submitted',
  name: 'Submitted',
  meaning: 'It is new.',
};

/** What the feed can be narrowed to. */
export const places = { spaces: Object.values(spaces), stages: [submitted] };

export interface InventedIdea {
  space?: keyof typeof spaces;
  /** Id of the member it is credited to. */
  by?: string;
  count?: number;
  state?: string;
  title?: string;
}

/** An idea as the API answers with it, in full. */
export function inventedIdea(
  id: string,
  { space = 'depot', by = 'jonas', count = 0, state, title }: InventedIdea = {},
) {
  const member = {
    __typename: 'Member',
    id: by,
    initials: by.slice(0, 2).toUpperCase(),
    picture: null,
    isPlaceholder: false,
    title: null,
  };
  return {
    __typename: 'Idea',
    id,
    title: title ?? `Idea ${id}`,
    excerpt: 'One key for all doors.',
    lang: 'en',
    state: state ?? 'OPEN',
    hiddenReason: null,
    postedAt: '2026-11-20T09:00:00Z',
    postedOnDayOnly: false,
    commentCount: 0,
    space: spaces[space],
    stage: submitted,
    tags: [],
    bylines: [{ __typename: 'Byline', kind: 'MEMBER', name: by, isIdeaAuthor: true, member }],
    answer: null,
    sourceTotals: null,
    support: { __typename: 'Support', count, version: 1 },
    rungs: null,
    viewerHasVoted: false,
    viewerHasPassed: false,
    viewerFollow: notFollowed,
    viewerCan: { __typename: 'IdeaPermissions', vote: true, pass: true, reveal: false },
  };
}

/** A page of the feed; its cursors are the ids. */
export function feedPage(ideas: ReturnType<typeof inventedIdea>[], hasNextPage = false) {
  const edges = ideas.map((node) => ({ __typename: 'IdeaEdge', cursor: node.id, place: null, node }));
  const pageInfo = { __typename: 'PageInfo', hasNextPage, endCursor: ideas.at(-1)?.id ?? null };
  return { __typename: 'Feed', edges, pageInfo, liveCursor: 'live-0' };
}

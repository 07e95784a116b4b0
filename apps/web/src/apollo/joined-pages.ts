import type { FieldPolicy, Reference } from '@apollo/client';

interface Edge {
  node: Reference;
  cursor: string;
}

interface PageInfo {
  hasNextPage?: boolean;
  hasPreviousPage?: boolean;
  startCursor?: string | null;
  endCursor?: string | null;
}

/** A list as the cache holds it: one unbroken stretch of the whole, with what is known of its two ends. */
export interface Pages {
  edges: Edge[];
  pageInfo: PageInfo;
  totalCount?: number;
}

const keyOf = (edge: Edge) => edge.node.__ref;

function without(edges: Edge[], taken: Edge[]): Edge[] {
  const keys = new Set(taken.map(keyOf));
  return edges.filter((edge) => !keys.has(keyOf(edge)));
}

/** A page that lies anywhere: joined where it overlaps the stretch, else it takes its place. */
function around(existing: Pages, incoming: Pages): Pages {
  const keys = new Set(incoming.edges.map(keyOf));
  const first = existing.edges.findIndex((edge) => keys.has(keyOf(edge)));
  if (first < 0) return incoming;
  const last = existing.edges.findLastIndex((edge) => keys.has(keyOf(edge)));
  const reachesBack = keyOf(existing.edges[first]!) === keyOf(incoming.edges[0]!);
  const reachesOn = keyOf(existing.edges[last]!) === keyOf(incoming.edges.at(-1)!);
  const { startCursor, hasPreviousPage } = (reachesBack ? existing : incoming).pageInfo;
  const { endCursor, hasNextPage } = (reachesOn ? existing : incoming).pageInfo;
  return {
    ...incoming,
    edges: [
      ...(reachesBack ? existing.edges.slice(0, first) : []),
      ...incoming.edges,
      ...(reachesOn ? existing.edges.slice(last + 1) : []),
    ],
    pageInfo: { ...incoming.pageInfo, startCursor, hasPreviousPage, endCursor, hasNextPage },
  };
}

/** Puts a page to the stretch it continues. Nothing appears twice, also when an item moved between two pages. */
export function joinPages(
  existing: Pages | undefined,
  incoming: Pages,
  args: Record<string, unknown> | null,
): Pages {
  if (!existing) return incoming;
  if (args?.after) {
    const { endCursor, hasNextPage } = incoming.pageInfo;
    return {
      ...existing,
      totalCount: incoming.totalCount ?? existing.totalCount,
      edges: [...existing.edges, ...without(incoming.edges, existing.edges)],
      pageInfo: { ...existing.pageInfo, endCursor: endCursor ?? existing.pageInfo.endCursor, hasNextPage },
    };
  }
  if (args?.before) {
    const { startCursor, hasPreviousPage } = incoming.pageInfo;
    return {
      ...existing,
      totalCount: incoming.totalCount ?? existing.totalCount,
      edges: [...without(incoming.edges, existing.edges), ...existing.edges],
      pageInfo: {
        ...existing.pageInfo,
        startCursor: startCursor ?? existing.pageInfo.startCursor,
        hasPreviousPage,
      },
    };
  }
  return args?.around ? around(existing, incoming) : incoming;
}

/**
 * Cache policy of a list in pages: `after` continues it, `before` precedes it, `around` joins or moves it,
 * and a page without any of these starts it afresh.
 */
export function joinedPages(keyArgs: string[] | false): FieldPolicy<Pages> {
  return { keyArgs, merge: (existing, incoming, { args }) => joinPages(existing, incoming, args) };
}

/** Adds what an event brought to the end of a list, if the list is known up to there; safe to do twice. */
export function withNewest(pages: Pages, node: Reference, edgeTypename: string): Pages {
  if (pages.edges.some((edge) => keyOf(edge) === node.__ref)) return pages;
  const edge = { __typename: edgeTypename, node, cursor: '' };
  return {
    ...pages,
    totalCount: pages.totalCount === undefined ? undefined : pages.totalCount + 1,
    edges: pages.pageInfo.hasNextPage ? pages.edges : [...pages.edges, edge],
  };
}

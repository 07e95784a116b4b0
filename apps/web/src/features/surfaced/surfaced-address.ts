import type { SurfacedFilter } from '../../graphql/graphql.ts';

/** How far back one looks. Days. */
export const spans = [30, 90, 180, 365] as const;

/** What the address of the list says: `/surfaced?space=transport&days=90&decided=1`. */
export interface SurfacedAddress {
  space: string | null;
  days: (typeof spans)[number] | null;
  withDecided: boolean;
}

export function readSurfaced(params: URLSearchParams): SurfacedAddress {
  return {
    space: params.get('space') || null,
    days: spans.find((span) => String(span) === params.get('days')) ?? null,
    withDecided: params.get('decided') === '1',
  };
}

export function paramsOf({ space, days, withDecided }: SurfacedAddress): URLSearchParams {
  const params = new URLSearchParams();
  if (space) params.set('space', space);
  if (days) params.set('days', String(days));
  if (withDecided) params.set('decided', '1');
  return params;
}

const DAY_MS = 86_400_000;

/**
 * The filter as the API wants it. Undefined while the spaces are not known, null when there is no such space.
 * Whole days, so that the same list keeps its place in the store.
 */
export function filterOf(
  { space, days, withDecided }: SurfacedAddress,
  spaces: readonly { id: string; slug: string }[] | undefined,
  today: number,
): SurfacedFilter | null | undefined {
  if (space && !spaces) return undefined;
  const found = spaces?.find(({ slug }) => slug === space);
  if (space && !found) return null;
  const midnight = Math.floor(today / DAY_MS) * DAY_MS;
  return {
    withDecided,
    ...(found && { spaceIds: [found.id] }),
    ...(days && { postedFrom: new Date(midnight - days * DAY_MS).toISOString() }),
  };
}

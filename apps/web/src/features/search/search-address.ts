/** What a search looks in; `all` shows the best of each. */
export const places = ['all', 'ideas', 'comments', 'people', 'tags'] as const;
export type Place = (typeof places)[number];

/** What the address of the search page says: `/search?q=lift&in=comments`. */
export interface SearchAddress {
  query: string;
  place: Place;
}

export function readSearch(params: URLSearchParams): SearchAddress {
  const place = params.get('in');
  return { query: params.get('q') ?? '', place: places.find((one) => one === place) ?? 'all' };
}

export function searchAddress({ query, place = 'all' }: { query: string; place?: Place }): string {
  const params = new URLSearchParams();
  if (query) params.set('q', query);
  if (place !== 'all') params.set('in', place);
  return params.size > 0 ? `/search?${params}` : '/search';
}

/** Rows of each kind in the overview, and of one kind on its own. */
const few = { ideas: 6, comments: 4, people: 4, tags: 8 };
const many = 20;

/** What to ask the server for. */
export function searchVariables(
  { query, place }: SearchAddress,
  size: Record<keyof typeof few, number> = few,
) {
  const rows = (kind: keyof typeof few) => (place === 'all' ? size[kind] : many);
  const shows = (kind: keyof typeof few) => place === 'all' || place === kind;
  return {
    query: query.trim(),
    ideas: rows('ideas'),
    comments: rows('comments'),
    people: rows('people'),
    tags: place === 'all' ? size.tags : 100,
    withIdeas: shows('ideas'),
    withComments: shows('comments'),
    withPeople: shows('people'),
    withTags: shows('tags'),
  };
}

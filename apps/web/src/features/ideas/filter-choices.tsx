import { SpaceMark, type SpaceColourName, type Suggestion } from '@upwell/ui';
import type { FeedPlacesQuery } from '../../graphql/graphql.ts';
import type { FeedAddress } from './feed-address.ts';

export type FilterKind = 'spaces' | 'stages' | 'tags';

export interface FilterChoice {
  kind: FilterKind;
  /** As it stands in the address. */
  word: string;
  name: string;
  colour?: SpaceColourName;
}

/** What the address names, in words for people. Something unknown keeps the word of the address. */
export function filterChips(
  { spaces, stages, tags }: FeedAddress,
  places: FeedPlacesQuery | undefined,
): FilterChoice[] {
  return [
    ...spaces.map((word): FilterChoice => {
      const space = places?.spaces.find(({ slug }) => slug === word);
      return { kind: 'spaces', word, name: space?.name ?? word, colour: space?.colour };
    }),
    ...stages.map((word): FilterChoice => {
      const stage = places?.stages.find(({ key }) => key === word);
      return { kind: 'stages', word, name: stage?.name ?? word };
    }),
    ...tags.map((word): FilterChoice => ({ kind: 'tags', word, name: `#${word}` })),
  ];
}

/** What can still be chosen and begins, or has a word that begins, like the text. */
export function filterSuggestions(
  text: string,
  address: FeedAddress,
  places: FeedPlacesQuery | undefined,
  tags: readonly { name: string }[],
  groups: Record<FilterKind, string>,
): Suggestion[] {
  const sought = text.trim().toLowerCase().replace(/^#/, '');
  const matches = (name: string) => ` ${name.toLowerCase()}`.includes(` ${sought}`);
  const onlyTags = text.trim().startsWith('#');
  const all: (FilterChoice & { hint?: string })[] = [
    ...(onlyTags ? [] : (places?.spaces ?? [])).map(({ slug, name, colour }) => ({
      kind: 'spaces' as const,
      word: slug,
      name,
      colour,
    })),
    ...(onlyTags ? [] : (places?.stages ?? [])).map(({ key, name }) => ({
      kind: 'stages' as const,
      word: key,
      name,
    })),
    ...tags.map(({ name }) => ({ kind: 'tags' as const, word: name, name })),
  ];
  return all
    .filter(({ kind, word, name }) => matches(name) && !address[kind].includes(word))
    .map(({ kind, word, name, colour }) => ({
      value: `${kind}:${word}`,
      label: kind === 'tags' ? `#${name}` : name,
      group: groups[kind],
      mark: colour && <SpaceMark colour={colour}>{''}</SpaceMark>,
    }));
}

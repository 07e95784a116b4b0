import { IconBulb, IconClock, IconMessageCircle, IconSearch, IconTag } from '@tabler/icons-react';
import { Avatar } from '@upwell/ui';
import type { ReactNode } from 'react';
import type { SearchQuery } from '../../graphql/graphql.ts';
import type { RecentPage } from '../../shell/index.ts';
import type { Piece } from './Pieces.tsx';
import { searchAddress } from './search-address.ts';

export type PaletteGroup = 'recent' | 'pages' | 'acts' | 'ideas' | 'people' | 'tags' | 'comments' | 'search';

/** One thing to choose: an address to go to, or an act. */
export interface PaletteItem {
  key: string;
  group: PaletteGroup;
  label: readonly Piece[];
  lang?: string;
  mark: ReactNode;
  to?: string;
  act?: () => void;
}

/** A label that is plain words. */
export const plain = (text: string): Piece[] => [{ text, isMatch: false }];

const iconOf = (Icon: typeof IconBulb) => <Icon size={18} stroke={1.7} aria-hidden />;

export function recentItems(pages: readonly RecentPage[], here: string): PaletteItem[] {
  return pages
    .filter(({ path }) => path !== here)
    .map(({ path, title }) => ({
      key: `recent ${path}`,
      group: 'recent',
      label: plain(title),
      mark: iconOf(IconClock),
      to: path,
    }));
}

/** What the server found, as things to go to. */
export function foundItems(found: SearchQuery['search'] | undefined): PaletteItem[] {
  if (!found) return [];
  const ideas = (found.ideas?.edges ?? []).map(({ node: { idea, titlePieces } }): PaletteItem => ({
    key: idea.id,
    group: 'ideas',
    label: titlePieces,
    lang: idea.lang ?? undefined,
    mark: iconOf(IconBulb),
    to: `/ideas/${idea.id}`,
  }));
  const people = (found.people?.edges ?? []).map(({ node: { member, namePieces } }): PaletteItem => ({
    key: member.id,
    group: 'people',
    label: namePieces,
    mark: <Avatar initials={member.initials} seed={member.id} size={24} src={member.picture} />,
    to: `/people/${member.id}`,
  }));
  const tags = (found.tags ?? []).map(({ id, name }): PaletteItem => ({
    key: id,
    group: 'tags',
    label: plain(`#${name}`),
    mark: iconOf(IconTag),
    to: `/?${new URLSearchParams({ tag: name })}`,
  }));
  const comments = (found.comments?.edges ?? []).map(({ node }): PaletteItem => ({
    key: node.id,
    group: 'comments',
    label: node.bodyPieces,
    lang: node.lang ?? undefined,
    mark: iconOf(IconMessageCircle),
    to: `/ideas/${node.ideaId}?comment=${node.id}`,
  }));
  return [...ideas, ...people, ...tags, ...comments];
}

export function searchItem(query: string, label: string): PaletteItem {
  return {
    key: 'search',
    group: 'search',
    label: plain(label),
    mark: iconOf(IconSearch),
    to: searchAddress({ query }),
  };
}

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Those whose words all begin somewhere with what was typed. */
export function fitting(items: readonly PaletteItem[], typed: string): PaletteItem[] {
  const wanted = folded(typed).split(/\s+/).filter(Boolean);
  return items.filter(({ label }) => {
    const words = folded(label.map(({ text }) => text).join('')).split(/[\s-]+/);
    return wanted.every((one) => words.some((word) => word.startsWith(one)));
  });
}

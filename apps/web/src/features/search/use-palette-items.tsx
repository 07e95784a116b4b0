import { useMantineColorScheme } from '@mantine/core';
import { IconKeyboard, IconLogout, IconSunMoon } from '@tabler/icons-react';
import { useTranslation } from '../../messages/use-translation.ts';
import { useLocation } from 'react-router';
import { recentPages, useDestinations, useSignOut } from '../../shell/index.ts';
import { fitting, foundItems, plain, recentItems, searchItem, type PaletteItem } from './palette-items.tsx';
import { useSearch } from './use-search.ts';

/** Rows of each kind beside the acts and pages. */
const few = { ideas: 5, comments: 2, people: 3, tags: 3 };
const recentShown = 6;

/** What can be chosen for the words typed so far: acts and pages at once, what the server finds when it has. */
export function usePaletteItems(typed: string, asked: string, onKeyboardHelp: () => void): PaletteItem[] {
  const { t } = useTranslation('search');
  const { t: ofShell } = useTranslation('shell');
  const { pathname, search } = useLocation();
  const { setColorScheme } = useMantineColorScheme();
  const signOut = useSignOut();
  const destinations = useDestinations();
  const { found, isStale } = useSearch({ query: asked, place: 'all' }, few);

  const pages = destinations.map(({ to, label, icon: Icon }): PaletteItem => ({
    key: `page ${to}`,
    group: 'pages',
    label: plain(ofShell(`navigation.${label}`)),
    mark: <Icon size={18} stroke={1.7} aria-hidden />,
    to,
  }));
  const act = (
    key: string,
    words: string,
    Icon: typeof IconLogout,
    rest: Partial<PaletteItem>,
  ): PaletteItem => ({
    key: `act ${key}`,
    group: 'acts',
    label: plain(words),
    mark: <Icon size={18} stroke={1.7} aria-hidden />,
    ...rest,
  });
  const acts = [
    ...(['light', 'dark', 'auto'] as const).map((scheme) =>
      act(scheme, t(`palette.colours.${scheme}`), IconSunMoon, { act: () => setColorScheme(scheme) }),
    ),
    act('keys', t('palette.keys'), IconKeyboard, { act: onKeyboardHelp }),
    act('sign out', t('palette.signOut'), IconLogout, { act: () => void signOut() }),
  ];
  const recent = recentItems(recentPages(), pathname + search);
  const words = typed.trim();
  if (!words) return [...recent.slice(0, recentShown), ...pages, ...acts];
  return [
    ...fitting([...pages, ...acts], words),
    ...fitting(recent, words).slice(0, 3),
    // Until the answer to these words is here, only what fits them of the one before: Enter must not lead astray.
    ...(isStale || asked !== words ? fitting(foundItems(found), words) : foundItems(found)),
    searchItem(words, t('palette.searchFor', { query: words })),
  ];
}

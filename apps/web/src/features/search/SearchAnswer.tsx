import { Button } from '@mantine/core';
import { CardSkeletons, EmptyState } from '@upwell/ui';
import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from '../../messages/use-translation.ts';
import { Link } from 'react-router';
import { QueryFailed } from '../../acts/index.ts';
import type { SearchQuery } from '../../graphql/graphql.ts';
import { announce } from '../../live/index.ts';
import { searchAddress, type SearchAddress } from './search-address.ts';
import { SearchNotes } from './SearchNotes.tsx';
import classes from './SearchPage.module.css';
import { SearchResults } from './SearchResults.tsx';
import { useSearch } from './use-search.ts';

type Found = SearchQuery['search'];

const countOf = ({ ideas, comments, people, tags }: Found) =>
  [ideas, comments, people].reduce((sum, list) => sum + (list?.edges.length ?? 0), tags?.length ?? 0);

export interface SearchAnswerProps {
  address: SearchAddress;
  /** The answer that was on screen before; stays, dimmed, until this one is here. */
  before: Found | undefined;
  onShown: (found: Found) => void;
  /** Something of it was opened. */
  onOpen: () => void;
}

/** The answer to one search: a component of its own for each address, so that no two take turns to ask. */
export function SearchAnswer({ address, before, onShown, onOpen }: SearchAnswerProps) {
  const { t } = useTranslation('search');
  const { found, error, refetch, ...more } = useSearch(address);
  const shown = found ?? before;
  const isStale = !found;
  const count = shown ? countOf(shown) : 0;
  const tellShown = useEffectEvent((answer: Found) => {
    onShown(answer);
    announce(t('found', { count: countOf(answer) }), 'search');
  });
  useEffect(() => {
    if (found) tellShown(found);
  }, [found]);

  if (error && !found) return <QueryFailed error={error} onRetry={refetch} />;
  if (!shown) return <CardSkeletons label={t('loading')} count={4} />;
  return (
    <div data-stale={isStale || undefined} aria-busy={isStale} className={classes.results} onClick={onOpen}>
      <SearchNotes found={shown} />
      {count > 0 && <SearchResults found={shown} address={address} {...more} />}
      {count === 0 && (
        <EmptyState
          title={t('none.title')}
          action={
            address.place !== 'all' && (
              <Button component={Link} variant="default" to={searchAddress({ query: address.query })}>
                {t('none.everywhere')}
              </Button>
            )
          }
        >
          {t('none.body')}
        </EmptyState>
      )}
    </div>
  );
}

import { Button } from '@mantine/core';
import { useId, type ReactNode } from 'react';
import { useTranslation } from '../../messages/use-translation.ts';
import { Link } from 'react-router';
import { failureOf, useFailureSentences } from '../../acts/index.ts';
import type { SearchQuery } from '../../graphql/graphql.ts';
import { FoundComment } from './FoundComment.tsx';
import { FoundIdea } from './FoundIdea.tsx';
import { FoundMember } from './FoundMember.tsx';
import { searchAddress, type Place, type SearchAddress } from './search-address.ts';
import classes from './SearchPage.module.css';

interface SectionProps {
  kind: Exclude<Place, 'all'>;
  address: SearchAddress;
  hasMore: boolean;
  children: ReactNode;
}

/** One kind of result under its heading; in the overview it leads to all of its kind. */
function Section({ kind, address, hasMore, children }: SectionProps) {
  const { t } = useTranslation('search');
  const heading = useId();
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading} className={address.place === 'all' ? classes.heading : classes.hidden}>
        {t(`places.${kind}`)}
      </h2>
      {children}
      {hasMore && address.place === 'all' && (
        <p className={classes.all}>
          <Link to={searchAddress({ query: address.query, place: kind })}>{t(`showAll.${kind}`)}</Link>
        </p>
      )}
    </section>
  );
}

export interface SearchResultsProps {
  found: SearchQuery['search'];
  address: SearchAddress;
  loadMore: (after: string) => void;
  loadingMore: boolean;
  moreFailed: unknown;
}

/** What was found, by kind. */
export function SearchResults({ found, address, loadMore, loadingMore, moreFailed }: SearchResultsProps) {
  const { t } = useTranslation('search');
  const { failureSentence } = useFailureSentences();
  const { ideas, comments, people, tags = [] } = found;
  const page = address.place === 'all' ? undefined : (ideas ?? comments ?? people)?.pageInfo;
  const isCut = [ideas, comments].some((list) => list?.isComplete === false);
  return (
    <>
      {ideas && ideas.edges.length > 0 && (
        <Section kind="ideas" address={address} hasMore={ideas.pageInfo.hasNextPage}>
          {ideas.edges.map(({ node }) => (
            <FoundIdea key={node.idea.id} found={node} />
          ))}
        </Section>
      )}
      {people && people.edges.length > 0 && (
        <Section kind="people" address={address} hasMore={people.pageInfo.hasNextPage}>
          {people.edges.map(({ node }) => (
            <FoundMember key={node.member.id} found={node} />
          ))}
        </Section>
      )}
      {tags && tags.length > 0 && (
        <Section kind="tags" address={address} hasMore={tags.length >= 8}>
          <ul className={classes.tags}>
            {tags.map(({ id, name }) => (
              <li key={id}>
                <Link to={`/?${new URLSearchParams({ tag: name })}`}>#{name}</Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {comments && comments.edges.length > 0 && (
        <Section kind="comments" address={address} hasMore={comments.pageInfo.hasNextPage}>
          {comments.edges.map(({ node }) => (
            <FoundComment key={node.id} found={node} />
          ))}
        </Section>
      )}
      {moreFailed !== undefined && <p role="alert">{failureSentence(failureOf(moreFailed))}</p>}
      {page?.hasNextPage && page.endCursor && (
        <Button variant="default" loading={loadingMore} onClick={() => loadMore(page.endCursor!)}>
          {t('more')}
        </Button>
      )}
      {isCut && <p className={classes.cut}>{t('incomplete')}</p>}
    </>
  );
}

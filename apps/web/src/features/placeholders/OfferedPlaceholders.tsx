import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import '@mantine/core/styles/Checkbox.css';
import '@mantine/core/styles/InlineInput.css';
import { Button, Checkbox, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { EmptyState, RowSkeletons } from '@upwell/ui';
import { useState } from 'react';
import { useTranslation } from '../../messages/use-translation.ts';
import { QueryFailed } from '../../acts/index.ts';
import { JoinMatched } from './JoinMatched.tsx';
import { JoinOne } from './JoinOne.tsx';
import { PlaceholderFacts } from './PlaceholderFacts.tsx';
import { Placeholders } from './placeholders.queries.ts';
import classes from './Placeholders.module.css';

/** Names that stand for nobody yet, to be joined with members. */
export function OfferedPlaceholders() {
  const { t } = useTranslation('placeholders');
  const [text, setText] = useState('');
  const [matchedOnly, setMatchedOnly] = useState(false);
  const [search] = useDebouncedValue(text.trim(), 250);
  const { data, previousData, error, refetch, fetchMore, networkStatus } = useQuery(Placeholders, {
    variables: { search: search || null, matchedOnly },
    fetchPolicy: 'cache-and-network',
  });
  const shown = data ?? previousData;
  const page = shown?.placeholders;
  return (
    <section className={classes.section} aria-labelledby="offered-placeholders">
      <h2 id="offered-placeholders">{t('admin.all')}</h2>
      {Boolean(shown?.placeholderMatchCount) && <JoinMatched count={shown!.placeholderMatchCount!} />}
      <TextInput
        type="search"
        label={t('search')}
        value={text}
        onChange={({ currentTarget: { value } }) => setText(value)}
      />
      <Checkbox
        label={t('admin.matchedOnly')}
        checked={matchedOnly}
        onChange={({ currentTarget: { checked } }) => setMatchedOnly(checked)}
      />
      {error && !page && <QueryFailed error={error} onRetry={refetch} />}
      {!page && !error && <RowSkeletons label={t('loading')} />}
      {page?.edges.length === 0 && (
        <EmptyState title={t('admin.none.title')}>{t('admin.none.body')}</EmptyState>
      )}
      <ul className={classes.rows}>
        {page?.edges.map(({ node }) => (
          <li key={node.id}>
            <div>
              <strong>{node.name}</strong>
              <PlaceholderFacts {...node} />
            </div>
            <JoinOne placeholder={node} />
          </li>
        ))}
      </ul>
      {data?.placeholders.pageInfo.hasNextPage && (
        <Button
          variant="default"
          loading={networkStatus === NetworkStatus.fetchMore}
          onClick={() =>
            void fetchMore({ variables: { after: data.placeholders.pageInfo.endCursor } }).catch(
              () => undefined,
            )
          }
        >
          {t('more')}
        </Button>
      )}
    </section>
  );
}

import { useQuery } from '@apollo/client/react';
import { TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { EmptyState } from '@upwell/ui';
import { useState } from 'react';
import { useTranslation } from '../../messages/use-translation.ts';
import { useSearchParams } from 'react-router';
import { QueryFailed } from '../../acts/index.ts';
import { bringWords } from '../../messages/bring-words.ts';
import { placeholders } from '../../messages/en/placeholders.ts';
import { PageTitle } from '../../shell/index.ts';
import { ClaimOne } from './ClaimOne.tsx';
import { MyClaims } from './MyClaims.tsx';
import { PlaceholderFacts } from './PlaceholderFacts.tsx';
import { Placeholders } from './placeholders.queries.ts';
import classes from './Placeholders.module.css';

bringWords({ placeholders });

/** Where a member finds the name they had elsewhere and says so. `?name=` opens it with a name. */
export default function ClaimsPage() {
  const { t } = useTranslation('placeholders');
  const [params] = useSearchParams();
  const [text, setText] = useState(params.get('name') ?? '');
  const [search] = useDebouncedValue(text.trim(), 250);
  const isAsked = search.length >= 2;
  const { data, previousData, error, refetch } = useQuery(Placeholders, {
    variables: { search, matchedOnly: false },
    skip: !isAsked,
    fetchPolicy: 'cache-and-network',
  });
  const page = isAsked ? (data ?? previousData)?.placeholders : undefined;
  return (
    <div className={classes.page}>
      <PageTitle title={t('mine.title')} />
      <p className={classes.quiet}>{t('mine.lead')}</p>
      <MyClaims />
      <div className={classes.section}>
        <TextInput
          type="search"
          label={t('search')}
          description={t('mine.start')}
          value={text}
          onChange={({ currentTarget: { value } }) => setText(value)}
        />
        {error && !page && <QueryFailed error={error} onRetry={refetch} />}
        {page?.edges.length === 0 && (
          <EmptyState title={t('mine.none.title')}>{t('mine.none.body')}</EmptyState>
        )}
        <ul className={classes.rows}>
          {page?.edges.map(({ node }) => (
            <li key={node.id}>
              <div>
                <strong>{node.name}</strong>
                <PlaceholderFacts {...node} address={null} match={null} />
              </div>
              <ClaimOne placeholder={node} />
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

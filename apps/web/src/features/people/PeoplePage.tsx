import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { Button, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch, IconUserPlus } from '@tabler/icons-react';
import { Avatar, EmptyState, RowSkeletons } from '@upwell/ui';
import { useEffect, useState } from 'react';
import { useTranslation } from '../../messages/use-translation.ts';
import { Link, useSearchParams } from 'react-router';
import { QueryFailed } from '../../acts/index.ts';
import { PageTitle } from '../../shell/index.ts';
import classes from './Administration.module.css';
import { AdministratorsOnly } from './AdministratorsOnly.tsx';
import { People } from './people.queries.ts';

function PeopleList() {
  const { t } = useTranslation('administration');
  const [params, setParams] = useSearchParams();
  const [text, setText] = useState(params.get('search') ?? '');
  const [search] = useDebouncedValue(text.trim(), 250);
  const { data, previousData, error, refetch, fetchMore, networkStatus } = useQuery(People, {
    variables: { search: search || null },
    fetchPolicy: 'cache-and-network',
  });
  const members = (data ?? previousData)?.members;

  useEffect(() => {
    setParams(search ? { search } : {}, { replace: true });
  }, [search, setParams]);

  return (
    <div className={classes.page}>
      <div className={classes.head}>
        <PageTitle title={t('people.title')} />
        <div className={classes.actions}>
          <Button component={Link} to="/admin/invitations" variant="default">
            {t('people.invite')}
          </Button>
          <Button
            component={Link}
            to="/admin/people/new"
            leftSection={<IconUserPlus size={18} aria-hidden />}
          >
            {t('people.add')}
          </Button>
          <Button component={Link} to="/admin/import-people" variant="default">
            {t('people.import')}
          </Button>
        </div>
      </div>
      <TextInput
        type="search"
        label={t('people.search')}
        description={t('people.searchHint')}
        leftSection={<IconSearch size={17} aria-hidden />}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {error && !members && <QueryFailed error={error} onRetry={refetch} />}
      {!members && !error && <RowSkeletons label={t('people.loading')} />}
      {members?.edges.length === 0 && (
        <EmptyState title={t('people.none.title')}>{t('people.none.body')}</EmptyState>
      )}
      <ul className={classes.rows}>
        {members?.edges.map(({ node: { id, name, initials, picture, title, unit, isActive } }) => (
          <li key={id}>
            <Link to={`/admin/people/${id}`} className={classes.row} data-quiet={!isActive || undefined}>
              <Avatar initials={initials} seed={id} size={36} src={picture} />
              <span className={classes.words}>
                <strong>{name}</strong>
                <span>{[title, unit?.name].filter(Boolean).join(' · ')}</span>
              </span>
              {!isActive && <span className={classes.mark}>{t('people.inactive')}</span>}
            </Link>
          </li>
        ))}
      </ul>
      {data?.members.pageInfo.hasNextPage && (
        <Button
          variant="default"
          loading={networkStatus === NetworkStatus.fetchMore}
          onClick={() =>
            void fetchMore({ variables: { after: data.members.pageInfo.endCursor } }).catch(() => undefined)
          }
        >
          {t('people.more')}
        </Button>
      )}
    </div>
  );
}

/** Everybody with an account, to find, add and change. */
export default function PeoplePage() {
  return (
    <AdministratorsOnly>
      <PeopleList />
    </AdministratorsOnly>
  );
}

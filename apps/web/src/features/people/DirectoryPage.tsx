import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch, IconSitemap } from '@tabler/icons-react';
import { Avatar, EmptyState, RowSkeletons } from '@upwell/ui';
import { useEffect, useState } from 'react';
import { useTranslation } from '../../messages/use-translation.ts';
import { Link, useSearchParams } from 'react-router';
import { QueryFailed } from '../../acts/index.ts';
import { bringWords } from '../../messages/bring-words.ts';
import { people } from '../../messages/en/people.ts';
import { PageTitle } from '../../shell/index.ts';
import classes from './Administration.module.css';
import { Directory, OrgTree } from './directory.queries.ts';
import { unitChoices } from './unit-tree.ts';

bringWords({ people });

/** Everybody with an account: searched by name as one types, narrowed to a unit and all below it. Both stand in the address. */
export default function DirectoryPage() {
  const { t } = useTranslation('people');
  const [params, setParams] = useSearchParams();
  const unitId = params.get('unit') ?? '';
  const [text, setText] = useState(params.get('search') ?? '');
  const [search] = useDebouncedValue(text.trim(), 150);
  const { data, previousData, error, refetch, fetchMore, networkStatus } = useQuery(Directory, {
    variables: { search: search || null, unitId: unitId || null },
    fetchPolicy: 'cache-and-network',
  });
  const { data: tree } = useQuery(OrgTree);
  const members = (data ?? previousData)?.members;

  useEffect(() => {
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        if (search) next.set('search', search);
        else next.delete('search');
        return next;
      },
      { replace: true },
    );
  }, [search, setParams]);

  const choose = (id: string) =>
    setParams((before) => {
      const next = new URLSearchParams(before);
      if (id) next.set('unit', id);
      else next.delete('unit');
      return next;
    });

  return (
    <div className={classes.page}>
      <div className={classes.head}>
        <PageTitle title={t('directory.title')} />
        <Button
          component={Link}
          to="/units"
          variant="default"
          leftSection={<IconSitemap size={18} aria-hidden />}
        >
          {t('directory.tree')}
        </Button>
      </div>
      <div className={classes.two}>
        <TextInput
          type="search"
          label={t('directory.search')}
          leftSection={<IconSearch size={17} aria-hidden />}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <NativeSelect
          label={t('directory.unit')}
          value={unitId}
          onChange={(event) => choose(event.currentTarget.value)}
          data={[{ value: '', label: t('directory.everywhere') }, ...unitChoices(tree?.units ?? [])]}
        />
      </div>
      {error && !members && <QueryFailed error={error} onRetry={refetch} />}
      {!members && !error && <RowSkeletons label={t('loading')} />}
      {members?.edges.length === 0 && (
        <EmptyState title={t('directory.none.title')}>{t('directory.none.body')}</EmptyState>
      )}
      <ul className={classes.rows}>
        {members?.edges.map(({ node: { id, name, initials, picture, title, unit } }) => (
          <li key={id}>
            <Link to={`/people/${id}`} className={classes.row}>
              <Avatar initials={initials} seed={id} size={36} src={picture} />
              <span className={classes.words}>
                <strong>{name}</strong>
                <span>{[title, unit?.name].filter(Boolean).join(' · ')}</span>
              </span>
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
          {t('directory.more')}
        </Button>
      )}
    </div>
  );
}

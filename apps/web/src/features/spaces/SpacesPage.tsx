import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { EmptyState, RowSkeletons, SpaceMark } from '@upwell/ui';
import { useTranslation } from '../../messages/use-translation.ts';
import { Link } from 'react-router';
import { QueryFailed } from '../../acts/index.ts';
import { PageTitle } from '../../shell/index.ts';
import { ShapersOnly } from './ShapersOnly.tsx';
import { Spaces } from './spaces.queries.ts';
import classes from './SpacesPage.module.css';

function SpaceList() {
  const { t } = useTranslation('administration');
  const { data, error, refetch } = useQuery(Spaces, { fetchPolicy: 'cache-and-network' });
  return (
    <div className={classes.page}>
      <div className={classes.head}>
        <PageTitle title={t('spaces.title')} />
        <Button component={Link} to="/admin/spaces/new" leftSection={<IconPlus size={18} aria-hidden />}>
          {t('spaces.add')}
        </Button>
      </div>
      {error && !data && <QueryFailed error={error} onRetry={refetch} />}
      {!data && !error && <RowSkeletons label={t('loading')} />}
      {data?.spaces.length === 0 && (
        <EmptyState title={t('spaces.none.title')}>{t('spaces.none.body')}</EmptyState>
      )}
      <ul className={classes.rows}>
        {data?.spaces.map(({ id, name, colour, purpose, ideaCount }) => (
          <li key={id}>
            <Link to={`/admin/spaces/${id}`}>
              <SpaceMark colour={colour}>{name}</SpaceMark>
            </Link>
            <p>{purpose}</p>
            <span>{t('spaces.ideas', { count: ideaCount })}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** All spaces, to add and change. */
export default function SpacesPage() {
  return (
    <ShapersOnly>
      <SpaceList />
    </ShapersOnly>
  );
}

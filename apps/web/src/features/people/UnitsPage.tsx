import { useQuery } from '@apollo/client/react';
import { ActionIcon, Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { EmptyState, RowSkeletons } from '@upwell/ui';
import { useTranslation } from '../../messages/use-translation.ts';
import { Link } from 'react-router';
import { QueryFailed } from '../../acts/index.ts';
import type { UnitsQuery } from '../../graphql/graphql.ts';
import { PageTitle } from '../../shell/index.ts';
import classes from './Administration.module.css';
import { AdministratorsOnly } from './AdministratorsOnly.tsx';
import { Units } from './people.queries.ts';
import { unitTree, type UnitNode } from './unit-tree.ts';

function Branch({ nodes }: { nodes: UnitNode<UnitsQuery['units'][number]>[] }) {
  const { t } = useTranslation('administration');
  return nodes.map(({ id, name, memberCount, below }) => (
    <li key={id}>
      <div className={classes.row}>
        <span className={classes.words}>
          <Link to={`/admin/units/${id}`}>{name}</Link>
          <span>{t('units.members', { count: memberCount })}</span>
        </span>
        <ActionIcon
          component={Link}
          to={`/admin/units/new?parent=${id}`}
          variant="subtle"
          size="lg"
          aria-label={t('units.addBelow', { name })}
          title={t('units.addBelow', { name })}
        >
          <IconPlus size={18} aria-hidden />
        </ActionIcon>
      </div>
      {below.length > 0 && (
        <ul>
          <Branch nodes={below} />
        </ul>
      )}
    </li>
  ));
}

function UnitTree() {
  const { t } = useTranslation('administration');
  const { data, error, refetch } = useQuery(Units, { fetchPolicy: 'cache-and-network' });
  return (
    <div className={classes.page}>
      <div className={classes.head}>
        <PageTitle title={t('units.title')} />
        <Button component={Link} to="/admin/units/new" leftSection={<IconPlus size={18} aria-hidden />}>
          {t('units.add')}
        </Button>
      </div>
      {error && !data && <QueryFailed error={error} onRetry={refetch} />}
      {!data && !error && <RowSkeletons label={t('loading')} />}
      {data?.units.length === 0 && (
        <EmptyState title={t('units.none.title')}>{t('units.none.body')}</EmptyState>
      )}
      {data && data.units.length > 0 && (
        <ul className={classes.rows}>
          <Branch nodes={unitTree(data.units)} />
        </ul>
      )}
    </div>
  );
}

/** The organisation as a tree. */
export default function UnitsPage() {
  return (
    <AdministratorsOnly>
      <UnitTree />
    </AdministratorsOnly>
  );
}

import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { EmptyState, RowSkeletons } from '@upwell/ui';
import { useId, useState } from 'react';
import { useTranslation } from '../../messages/use-translation.ts';
import { Link } from 'react-router';
import { QueryFailed } from '../../acts/index.ts';
import type { OrgTreeQuery } from '../../graphql/graphql.ts';
import { bringWords } from '../../messages/bring-words.ts';
import { people } from '../../messages/en/people.ts';
import { PageTitle } from '../../shell/index.ts';
import administration from './Administration.module.css';
import { OrgTree } from './directory.queries.ts';
import classes from './OrgTreePage.module.css';
import { unitTree, type UnitNode } from './unit-tree.ts';

bringWords({ people });

type Node = UnitNode<OrgTreeQuery['units'][number]>;

/** Branches below this depth are closed until somebody opens them. */
const OPEN_DEPTH = 1;

function Branch({ node }: { node: Node }) {
  const { t } = useTranslation('people');
  const { id, name, depth, below, memberCount, memberCountBelow } = node;
  const [isOpen, setOpen] = useState(depth < OPEN_DEPTH);
  const listId = useId();
  const isSplit = below.length > 0 && memberCount > 0;
  return (
    <li>
      <div className={classes.unit}>
        {below.length > 0 ? (
          <button
            type="button"
            className={classes.toggle}
            aria-expanded={isOpen}
            aria-controls={listId}
            aria-label={t('tree.open', { name })}
            onClick={() => setOpen(!isOpen)}
          >
            <IconChevronRight size={18} aria-hidden />
          </button>
        ) : (
          <span className={classes.leaf} />
        )}
        <Link to={`/people?unit=${id}`} className={classes.words}>
          <strong>{name}</strong>
          <span>
            {t('tree.count', { count: memberCountBelow })}
            {isSplit && ` · ${t('tree.direct', { count: memberCount })}`}
          </span>
        </Link>
      </div>
      {below.length > 0 && (
        <ul id={listId} hidden={!isOpen}>
          {isOpen && below.map((one) => <Branch key={one.id} node={one} />)}
        </ul>
      )}
    </li>
  );
}

/** The organisation from the top down; a unit leads to everybody in it and below it. */
export default function OrgTreePage() {
  const { t } = useTranslation('people');
  const { data, error, refetch } = useQuery(OrgTree, { fetchPolicy: 'cache-and-network' });
  return (
    <div className={administration.page}>
      <div className={administration.head}>
        <PageTitle title={t('tree.title')} />
        <Button component={Link} to="/people" variant="default">
          {t('tree.directory')}
        </Button>
      </div>
      {error && !data && <QueryFailed error={error} onRetry={refetch} />}
      {!data && !error && <RowSkeletons label={t('loading')} />}
      {data?.units.length === 0 && (
        <EmptyState title={t('tree.none.title')}>{t('tree.none.body')}</EmptyState>
      )}
      {data && data.units.length > 0 && (
        <ul className={classes.tree}>
          {unitTree(data.units).map((node) => (
            <Branch key={node.id} node={node} />
          ))}
        </ul>
      )}
    </div>
  );
}

import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { Button, NativeSelect } from '@mantine/core';
import { Avatar, EmptyState, RelativeTime, RowSkeletons } from '@upwell/ui';
import { useState } from 'react';
import { useTranslation } from '../../messages/use-translation.ts';
import { Link } from 'react-router';
import { QueryFailed, useAct } from '../../acts/index.ts';
import type { RoleName, RolesHeldQuery } from '../../graphql/graphql.ts';
import { tell } from '../../live/index.ts';
import { PageTitle } from '../../shell/index.ts';
import classes from './Administration.module.css';
import { AdministratorsOnly } from './AdministratorsOnly.tsx';
import { GiveRoleForm } from './GiveRoleForm.tsx';
import { roleNames } from './role-names.ts';
import { RoleHistoryList } from './RoleHistoryList.tsx';
import { GiveRole, RolesHeld, TakeRole } from './roles.queries.ts';
import { useAfterRoleChange } from './use-after-role-change.ts';

type Grant = RolesHeldQuery['rolesHeld']['edges'][number]['node'];

function GrantRow({ grant: { held, member, givenAt, givenBy } }: { grant: Grant }) {
  const { t } = useTranslation(['administration', 'shell']);
  const update = useAfterRoleChange();
  const take = useAct(TakeRole, { failures: 'aside', update });
  const give = useAct(GiveRole, { failures: 'aside', update });
  const role = t(`roles.name.${held.role}`);
  const place = held.unit?.name ?? held.space?.name ?? t('roles.everywhere');
  const input = {
    memberId: member.id,
    role: held.role,
    unitId: held.unit?.id ?? null,
    spaceId: held.space?.id ?? null,
  };

  async function takeIt() {
    if (!(await take.act(input))) return;
    tell(t('roles.taken', { role, name: member.name }), {
      action: { label: t('shell:undo'), run: () => void give.act(input) },
    });
  }

  return (
    <li className={classes.row}>
      <Avatar initials={member.initials} seed={member.id} size={36} src={member.picture} />
      <span className={classes.words}>
        <Link to={`/people/${member.id}`}>{member.name}</Link>
        <span>
          {role}, {place}
        </span>
        <span>
          {givenBy ? t('roles.givenBy', { name: givenBy.name }) : t('roles.given')}{' '}
          <RelativeTime at={givenAt} />
        </span>
      </span>
      <Button
        variant="subtle"
        size="sm"
        loading={take.pending}
        aria-label={t('roles.takeFrom', { role, place, name: member.name })}
        onClick={() => void takeIt()}
      >
        {t('roles.take')}
      </Button>
    </li>
  );
}

function Holders() {
  const { t } = useTranslation('administration');
  const [role, setRole] = useState<RoleName | ''>('');
  const { data, previousData, error, refetch, fetchMore, networkStatus } = useQuery(RolesHeld, {
    variables: { role: role || null },
    fetchPolicy: 'cache-and-network',
  });
  const held = (data ?? previousData)?.rolesHeld;
  return (
    <section aria-labelledby="holders">
      <h2 id="holders">{t('roles.holders')}</h2>
      <NativeSelect
        label={t('roles.show')}
        maw="20rem"
        value={role}
        onChange={(event) => setRole(event.currentTarget.value as RoleName | '')}
        data={[
          { value: '', label: t('roles.all') },
          ...roleNames.map((value) => ({ value, label: t(`roles.name.${value}`) })),
        ]}
      />
      {error && !held && <QueryFailed error={error} onRetry={refetch} />}
      {!held && !error && <RowSkeletons label={t('loading')} />}
      {held?.edges.length === 0 && (
        <EmptyState title={t('roles.none.title')}>{t('roles.none.body')}</EmptyState>
      )}
      <ul className={classes.rows}>
        {held?.edges.map(({ node }) => (
          <GrantRow key={node.id} grant={node} />
        ))}
      </ul>
      {held?.pageInfo.hasNextPage && (
        <Button
          variant="default"
          loading={networkStatus === NetworkStatus.fetchMore}
          onClick={() =>
            void fetchMore({ variables: { after: held.pageInfo.endCursor } }).catch(() => undefined)
          }
        >
          {t('people.more')}
        </Button>
      )}
    </section>
  );
}

/** Who may do what beyond posting and voting: given, taken, and how it came about. */
export default function RolesPage() {
  const { t } = useTranslation('administration');
  return (
    <AdministratorsOnly>
      <div className={classes.page}>
        <PageTitle title={t('roles.title')} />
        <GiveRoleForm />
        <Holders />
        <RoleHistoryList />
      </div>
    </AdministratorsOnly>
  );
}

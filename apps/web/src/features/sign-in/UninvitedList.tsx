import '@mantine/core/styles/Checkbox.css';
import '@mantine/core/styles/InlineInput.css';
import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { Alert, Button, Checkbox } from '@mantine/core';
import { EmptyState, RowSkeletons } from '@upwell/ui';
import { useState } from 'react';
import { useTranslation } from '../../messages/use-translation.ts';
import { Link } from 'react-router';
import { QueryFailed, useAct } from '../../acts/index.ts';
import type { MemberEntry_MemberFragment } from '../../graphql/graphql.ts';
import { tell } from '../../live/index.ts';
import { InviteMembers, MembersWithoutPassword } from './invitations.queries.ts';
import classes from './Invitations.module.css';

const stateOf = ({ entry }: MemberEntry_MemberFragment) =>
  entry?.invitedUntil ? 'invited' : entry?.invitedAt ? 'ranOut' : 'notInvited';

/** The API invites so many in one act. */
const MOST = 100;

/** Those without a password, to choose some of them. */
export function UninvitedList({ onInvited }: { onInvited: () => void }) {
  const { t } = useTranslation('access');
  const { data, error, refetch, fetchMore, networkStatus } = useQuery(MembersWithoutPassword, {
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  });
  const { act, pending, sentence } = useAct(InviteMembers);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const members = data?.membersWithoutPassword;
  const shown = (members?.edges ?? []).map(({ node }) => node);

  const choose = (ids: string[], isChosen: boolean) =>
    setChosen((before) => {
      const after = new Set(before);
      for (const id of ids)
        if (isChosen) after.add(id);
        else after.delete(id);
      return after;
    });

  async function invite() {
    const answer = await act({ memberIds: [...chosen].slice(0, MOST) });
    if (!answer) return;
    const { sent, left } = answer.inviteMembers;
    setChosen((before) => new Set([...before].slice(MOST)));
    if (sent > 0) tell(t('invitations.done', { count: sent }));
    if (left > 0) tell(t('invitations.left', { count: left }), { tone: 'alarm' });
    await refetch().catch(() => undefined);
    onInvited();
  }

  if (error && !members) return <QueryFailed error={error} onRetry={refetch} />;
  if (!members) return <RowSkeletons label={t('invitations.loading')} />;
  if (shown.length === 0)
    return <EmptyState title={t('invitations.none.title')}>{t('invitations.none.body')}</EmptyState>;
  const all = shown.every(({ id }) => chosen.has(id));
  return (
    <>
      <div className={classes.actions}>
        <Button
          variant="default"
          disabled={chosen.size === 0}
          loading={pending}
          onClick={() => void invite()}
        >
          {t('invitations.chosen', { count: Math.min(chosen.size, MOST) })}
        </Button>
      </div>
      {sentence && (
        <Alert color="red" role="alert">
          {sentence}
        </Alert>
      )}
      <Checkbox
        label={t('invitations.chooseAll')}
        checked={all}
        indeterminate={!all && chosen.size > 0}
        onChange={(event) =>
          choose(
            shown.map(({ id }) => id),
            event.currentTarget.checked,
          )
        }
      />
      <ul className={classes.rows}>
        {shown.map((member) => (
          <li key={member.id} className={classes.row}>
            <Checkbox
              aria-label={t('invitations.choose', { name: member.name })}
              checked={chosen.has(member.id)}
              onChange={(event) => choose([member.id], event.currentTarget.checked)}
            />
            <div className={classes.words}>
              <Link to={`/admin/people/${member.id}`}>{member.name}</Link>
              <span>{member.email}</span>
            </div>
            <span className={classes.state}>{t(`invitations.state.${stateOf(member)}`)}</span>
          </li>
        ))}
      </ul>
      {members.pageInfo.hasNextPage && (
        <Button
          variant="default"
          loading={networkStatus === NetworkStatus.fetchMore}
          onClick={() =>
            void fetchMore({ variables: { after: members.pageInfo.endCursor } }).catch(() => undefined)
          }
        >
          {t('invitations.more')}
        </Button>
      )}
    </>
  );
}

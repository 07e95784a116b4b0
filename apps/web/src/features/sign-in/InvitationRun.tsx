import { Alert, Button, Group, Modal, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from '../../messages/use-translation.ts';
import { useAct } from '../../acts/index.ts';
import { useApolloClient } from '@apollo/client/react';
import type { InvitationsPage_StandingFragment } from '../../graphql/graphql.ts';
import { tell } from '../../live/index.ts';
import { InvitationsStanding, InviteEverybody, StopInviting } from './invitations.queries.ts';
import classes from './Invitations.module.css';

const WATCH_MS = 1_000;

export interface InvitationRunProps {
  standing: InvitationsPage_StandingFragment;
  startPolling: (pause: number) => void;
  stopPolling: () => void;
}

/** Inviting everybody: asked twice before, watched meanwhile, and to be stopped. */
export function InvitationRun({ standing, startPolling, stopPolling }: InvitationRunProps) {
  const { t } = useTranslation('access');
  const { cache } = useApolloClient();
  const everybody = useAct(InviteEverybody);
  const stop = useAct(StopInviting, { failures: 'aside' });
  const [asks, setAsks] = useState(false);
  const { lastRun, uninvited } = standing;
  const isRunning = lastRun !== null && lastRun !== undefined && lastRun.endedAt === null;

  useEffect(() => {
    if (!isRunning) return;
    startPolling(WATCH_MS);
    return stopPolling;
  }, [isRunning, startPolling, stopPolling]);

  const show = (invitations: InvitationsPage_StandingFragment) =>
    cache.writeQuery({ query: InvitationsStanding, data: { invitations } as never });

  async function inviteAll() {
    const answer = await everybody.act({});
    setAsks(false);
    if (answer) show(answer.inviteEverybody);
  }

  async function halt() {
    const answer = await stop.act({});
    if (!answer) return;
    show(answer.stopInviting);
    tell(t('invitations.stopped'));
  }

  if (isRunning)
    return (
      <div className={classes.running}>
        <p role="status">{t('invitations.running', { sent: lastRun.sent, total: lastRun.total })}</p>
        <progress aria-label={t('invitations.title')} value={lastRun.sent} max={Math.max(lastRun.total, 1)} />
        <Button variant="default" size="sm" loading={stop.pending} onClick={() => void halt()}>
          {t('invitations.stop')}
        </Button>
      </div>
    );
  return (
    <>
      {everybody.sentence && (
        <Alert color="red" role="alert" mb="md">
          {everybody.sentence}
        </Alert>
      )}
      {uninvited > 0 && (
        <Button onClick={() => setAsks(true)}>{t('invitations.everybody', { count: uninvited })}</Button>
      )}
      <Modal
        opened={asks}
        onClose={() => setAsks(false)}
        title={t('invitations.sure.title')}
        closeButtonProps={{ 'aria-label': t('invitations.sure.no') }}
      >
        <Text mb="md">{t('invitations.sure.body', { count: uninvited })}</Text>
        <Group justify="flex-end">
          <Button variant="subtle" onClick={() => setAsks(false)}>
            {t('invitations.sure.no')}
          </Button>
          <Button loading={everybody.pending} onClick={() => void inviteAll()}>
            {t('invitations.sure.yes')}
          </Button>
        </Group>
      </Modal>
    </>
  );
}

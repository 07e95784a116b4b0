import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { RelativeTime, RowSkeletons } from '@upwell/ui';
import { useTranslation } from '../../messages/use-translation.ts';
import { QueryFailed, useAct } from '../../acts/index.ts';
import { tell } from '../../live/index.ts';
import { bringWords } from '../../messages/bring-words.ts';
import { access } from '../../messages/en/access.ts';
import { InviteMembers, MemberEntryQuery, SendPasswordReset } from './invitations.queries.ts';
import classes from './Invitations.module.css';

bringWords({ access });

/** How one member gets in, and what an administrator can send them. */
export default function MemberEntry({ memberId }: { memberId: string }) {
  const { t } = useTranslation('access');
  const { data, error, refetch } = useQuery(MemberEntryQuery, {
    variables: { id: memberId },
    fetchPolicy: 'network-only',
  });
  const invite = useAct(InviteMembers, { failures: 'aside' });
  const reset = useAct(SendPasswordReset, { failures: 'aside' });
  if (error && !data) return <QueryFailed error={error} onRetry={refetch} />;
  if (!data) return <RowSkeletons label={t('entry.loading')} count={1} />;
  if (!data.member?.entry) return null;
  const { id, name, email, isActive, entry } = data.member;
  const { hasPassword, invitedAt, invitedUntil } = entry;

  async function sendInvitation() {
    const answer = await invite.act({ memberIds: [id] });
    if (!answer) return;
    tell(t(answer.inviteMembers.sent ? 'entry.inviteSent' : 'entry.cannot', { name }));
    await refetch().catch(() => undefined);
  }

  async function sendReset() {
    if (await reset.act({ memberId: id })) tell(t('entry.resetSent', { name }));
  }

  return (
    <section className={classes.entry} aria-labelledby="entry">
      <h2 id="entry">{t('entry.title')}</h2>
      {!isActive || !email ? (
        <p>{t('entry.cannot')}</p>
      ) : hasPassword ? (
        <>
          <p>{t('entry.hasPassword')}</p>
          <Button variant="default" loading={reset.pending} onClick={() => void sendReset()}>
            {t('entry.sendReset')}
          </Button>
        </>
      ) : (
        <>
          <p>
            {!invitedAt && t('entry.notInvited')}
            {invitedUntil && (
              <>
                {t('entry.invited')} <RelativeTime at={invitedUntil} />.
              </>
            )}
            {invitedAt && !invitedUntil && (
              <>
                {t('entry.ranOut')} <RelativeTime at={invitedAt} />.
              </>
            )}
          </p>
          <Button variant="default" loading={invite.pending} onClick={() => void sendInvitation()}>
            {t(invitedAt ? 'entry.inviteAgain' : 'entry.invite')}
          </Button>
        </>
      )}
    </section>
  );
}

import { useQuery } from '@apollo/client/react';
import { useTranslation } from '../../messages/use-translation.ts';
import { Link } from 'react-router';
import { RowSkeletons } from '@upwell/ui';
import { QueryFailed } from '../../acts/index.ts';
import { bringWords } from '../../messages/bring-words.ts';
import { access } from '../../messages/en/access.ts';
import { AdministratorsOnly, PageTitle } from '../../shell/index.ts';
import { InvitationRun } from './InvitationRun.tsx';
import { InvitationsStanding } from './invitations.queries.ts';
import classes from './Invitations.module.css';
import { UninvitedList } from './UninvitedList.tsx';

bringWords({ access });

function Invitations() {
  const { t } = useTranslation('access');
  const { data, error, refetch, startPolling, stopPolling } = useQuery(InvitationsStanding, {
    fetchPolicy: 'cache-and-network',
  });
  const standing = data?.invitations;
  return (
    <div className={classes.page}>
      <PageTitle title={t('invitations.title')} />
      <p className={classes.intro}>
        {t('invitations.intro')} <Link to="/admin/mail">{t('invitations.toMails')}</Link>
      </p>
      {error && !standing && <QueryFailed error={error} onRetry={refetch} />}
      {!standing && !error && <RowSkeletons label={t('invitations.loading')} />}
      {standing && (
        <>
          <p>
            {t('invitations.standing', {
              count: standing.withoutPassword,
              uninvited: standing.uninvited,
            })}
          </p>
          <InvitationRun standing={standing} startPolling={startPolling} stopPolling={stopPolling} />
          <UninvitedList
            // A run that ended has changed the rows.
            key={String(standing.lastRun?.endedAt)}
            onInvited={() => void refetch().catch(() => undefined)}
          />
        </>
      )}
    </div>
  );
}

/** Everybody without a password, to invite one by one, some, or all. */
export default function InvitationsPage() {
  return (
    <AdministratorsOnly>
      <Invitations />
    </AdministratorsOnly>
  );
}

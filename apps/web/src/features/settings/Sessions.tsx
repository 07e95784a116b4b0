import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { RelativeTime, RowSkeletons } from '@upwell/ui';
import { useTranslation } from '../../messages/use-translation.ts';
import { QueryFailed, useAct } from '../../acts/index.ts';
import type { Sessions_SessionFragment } from '../../graphql/graphql.ts';
import { tell } from '../../live/index.ts';
import { EndOtherSessions, EndSession, MySessions } from './settings.queries.ts';
import classes from './SettingsPage.module.css';

/** Where the member is signed in, and how to end it there. */
export function Sessions() {
  const { t } = useTranslation('settings');
  const { data, error, refetch, updateQuery } = useQuery(MySessions, { fetchPolicy: 'cache-and-network' });
  const end = useAct(EndSession, { failures: 'aside' });
  const endOthers = useAct(EndOtherSessions, { failures: 'aside' });
  const sessions = data?.mySessions;
  const show = (left: Sessions_SessionFragment[]) => updateQuery(() => ({ mySessions: left }));

  async function endOne(sessionId: string, device: string) {
    const answer = await end.act({ sessionId });
    if (!answer) return;
    show(answer.endSession);
    tell(t('sessions.ended', { device }));
  }

  async function endAllOthers() {
    const answer = await endOthers.act({});
    if (!answer) return;
    show(answer.endOtherSessions);
    tell(t('sessions.othersEnded'));
  }

  return (
    <section className={classes.section} aria-labelledby="sessions">
      <h2 id="sessions">{t('sessions.title')}</h2>
      <p className={classes.about}>{t('sessions.about')}</p>
      {error && !data && <QueryFailed error={error} onRetry={refetch} />}
      {!data && !error && <RowSkeletons label={t('sessions.loading')} count={2} />}
      {sessions && (
        <ul className={classes.rows}>
          {sessions.map(({ id, device, isCurrent, lastSeenAt, startedAt }) => (
            <li key={id}>
              <div className={classes.words}>
                <strong>{device}</strong>
                <p>
                  {isCurrent ? (
                    <span className={classes.here}>{t('sessions.here')}</span>
                  ) : (
                    <>
                      {t('sessions.lastSeen')} <RelativeTime at={lastSeenAt} />
                    </>
                  )}
                  {' · '}
                  {t('sessions.since')} <RelativeTime at={startedAt} />
                </p>
              </div>
              {!isCurrent && (
                <Button
                  variant="default"
                  size="sm"
                  aria-label={t('sessions.endOne', { device })}
                  disabled={end.pending}
                  onClick={() => void endOne(id, device)}
                >
                  {t('sessions.end')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {sessions && sessions.length > 1 && (
        <Button variant="default" loading={endOthers.pending} onClick={() => void endAllOthers()}>
          {t('sessions.endOthers')}
        </Button>
      )}
    </section>
  );
}

import { Alert, Button } from '@mantine/core';
import { Wordmark } from '@upwell/ui';
import { useState } from 'react';
import { useTranslation } from '../../messages/use-translation.ts';
import { Link, useLocation } from 'react-router';
import { useAct } from '../../acts/index.ts';
import type { MailPurpose } from '../../graphql/graphql.ts';
import { bringWords } from '../../messages/bring-words.ts';
import { digests } from '../../messages/en/digests.ts';
import { PageTitle } from '../../shell/index.ts';
import { TakeUnsubscribeBack, Unsubscribe } from './digests.queries.ts';
import classes from './UnsubscribePage.module.css';

bringWords({ digests });

/**
 * Where the link of a mail leads, signed in or not. Opening it changes nothing, because programs that look for danger open
 * links before people do.
 */
export default function UnsubscribePage() {
  const { t } = useTranslation('digests');
  const { hash, search } = useLocation();
  const token = hash.slice(1) || (new URLSearchParams(search).get('token') ?? '');
  const [stopped, setStopped] = useState<MailPurpose>();
  const [isTakenBack, setTakenBack] = useState(false);
  const stop = useAct(Unsubscribe);
  const takeBack = useAct(TakeUnsubscribeBack);
  const isBroken = token === '' || stop.failure?.code === 'NOT_FOUND';
  const sentence = isBroken ? undefined : (stop.sentence ?? takeBack.sentence);

  async function submit() {
    const answer = await stop.act({ token });
    if (!answer) return;
    setTakenBack(false);
    setStopped(answer.unsubscribe.purpose);
  }

  async function undo() {
    if (!(await takeBack.act({ token }))) return;
    setStopped(undefined);
    setTakenBack(true);
  }

  return (
    <div className={classes.page}>
      <header className={classes.header}>
        <Wordmark />
      </header>
      <main>
        <PageTitle title={t('unsubscribe.title')} />
        {isBroken && <p>{t('unsubscribe.broken')}</p>}
        {!isBroken && !stopped && !isTakenBack && <p>{t('unsubscribe.ask')}</p>}
        <p role="status" className={classes.state}>
          {stopped && t(`unsubscribe.stopped.${stopped}`)}
          {isTakenBack && t('unsubscribe.takenBack')}
        </p>
        {sentence && (
          <Alert color="red" role="alert">
            {sentence}
          </Alert>
        )}
        <div className={classes.actions}>
          {!isBroken && !stopped && (
            <Button loading={stop.pending} onClick={() => void submit()}>
              {t('unsubscribe.submit')}
            </Button>
          )}
          {stopped && (
            <Button loading={takeBack.pending} onClick={() => void undo()}>
              {t('unsubscribe.takeBack')}
            </Button>
          )}
          <Button component={Link} to="/settings#mail" variant="default">
            {t('unsubscribe.settings')}
          </Button>
        </div>
      </main>
    </div>
  );
}

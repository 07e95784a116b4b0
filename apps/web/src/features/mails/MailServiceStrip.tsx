import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from '../../messages/use-translation.ts';
import { useAct } from '../../acts/index.ts';
import type { OutboxQuery } from '../../graphql/graphql.ts';
import classes from './Mails.module.css';
import { SendTestMail } from './mails.queries.ts';

/** Whether mails leave the house, and a way to try. */
export function MailServiceStrip({ isThere, server, sender }: OutboxQuery['mailService']) {
  const { t } = useTranslation('mails');
  const { act, pending, sentence } = useAct(SendTestMail);
  const [said, setSaid] = useState<string>();

  async function test() {
    setSaid(undefined);
    const answer = (await act({}))?.sendTestMail;
    if (answer) setSaid(t(answer.isAccepted ? 'test.accepted' : 'test.refused', { answer: answer.answer }));
  }

  if (!isThere)
    return (
      <div className={classes.strip}>
        <p>{t('notSent')}</p>
        <p>{t('howToSend')}</p>
      </div>
    );
  return (
    <div className={classes.strip} data-sends>
      <p>{t('sentBy', { server: server ?? '', sender })}</p>
      <Button variant="default" size="sm" loading={pending} onClick={() => void test()}>
        {t('test.send')}
      </Button>
      <p role="status">{said ?? sentence}</p>
    </div>
  );
}

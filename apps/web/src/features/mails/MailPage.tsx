import { useQuery } from '@apollo/client/react';
import { Alert, Button } from '@mantine/core';
import { RowSkeletons } from '@upwell/ui';
import { useTranslation } from '../../messages/use-translation.ts';
import { Link, useParams } from 'react-router';
import { failureOf, QueryFailed, useAct } from '../../acts/index.ts';
import { tell } from '../../live/index.ts';
import { bringWords } from '../../messages/bring-words.ts';
import { mails as words } from '../../messages/en/mails.ts';
import { AdministratorsOnly, PageMissing, PageTitle } from '../../shell/index.ts';
import { MailFacts } from './MailFacts.tsx';
import classes from './Mails.module.css';
import { MailInOutbox, SendMailAgain } from './mails.queries.ts';
import { MailWords } from './MailWords.tsx';

bringWords({ mails: words });

function MailToRead({ id }: { id: string }) {
  const { t } = useTranslation('mails');
  const { data, error, refetch } = useQuery(MailInOutbox, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  const { act, pending, sentence } = useAct(SendMailAgain);
  if (error && !data)
    return failureOf(error).code === 'NOT_FOUND' ? (
      <PageMissing />
    ) : (
      <QueryFailed error={error} onRetry={refetch} />
    );
  if (!data) return <RowSkeletons label={t('loading')} />;
  const { mail, mailService } = data;
  const canBeSent = mailService.isThere && (mail.state === 'FAILED' || mail.state === 'KEPT');

  async function again() {
    if (await act({ mailId: id })) tell(t('againDone'));
  }

  return (
    <div className={classes.page}>
      <Link to="/admin/mail" className={classes.back}>
        {t('back')}
      </Link>
      <PageTitle title={mail.subject} />
      <MailFacts mail={mail} />
      {sentence && (
        <Alert color="red" role="alert" mb="md">
          {sentence}
        </Alert>
      )}
      {canBeSent && (
        <Button loading={pending} onClick={() => void again()}>
          {t('again')}
        </Button>
      )}
      {mail.html && mail.text && <MailWords html={mail.html} text={mail.text} language={mail.language} />}
      {!mail.html && !mailService.isThere && <p>{t('forgotten')}</p>}
    </div>
  );
}

/** One mail: what became of it and, while there is no mail server, what it says. */
export default function MailPage() {
  const { mailId = '' } = useParams();
  return (
    <AdministratorsOnly>
      <MailToRead key={mailId} id={mailId} />
    </AdministratorsOnly>
  );
}

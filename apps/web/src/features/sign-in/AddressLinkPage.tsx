import { Alert, Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from '../../messages/use-translation.ts';
import { Link } from 'react-router';
import { useAct } from '../../acts/index.ts';
import { ConfirmAddress, UndoAddress } from './access.queries.ts';
import { DoorText } from './DoorText.tsx';
import { MailLinkGate, type OpenLink } from './MailLinkGate.tsx';

function Question({ way, token, name, email }: OpenLink & { way: 'address' | 'undo' }) {
  const { t } = useTranslation('access');
  const confirm = useAct(ConfirmAddress);
  const undo = useAct(UndoAddress);
  const { act, pending, sentence } = way === 'address' ? confirm : undo;
  const [isDone, setDone] = useState(false);
  if (isDone)
    return (
      <DoorText
        title={t(`${way}.doneTitle`)}
        action={
          <Button component={Link} to={way === 'address' ? '/' : '/sign-in?way=password'}>
            {t('link.toSignIn')}
          </Button>
        }
      >
        {t(`${way}.done`, { email })}
      </DoorText>
    );
  return (
    <>
      <DoorText title={t(`${way}.title`)}>{t(`${way}.intro`, { name, email })}</DoorText>
      {sentence && (
        <Alert color="red" role="alert" mb="md">
          {sentence}
        </Alert>
      )}
      {/* A press, because scanners of mails open every link. */}
      <Button
        size="md"
        loading={pending}
        onClick={() => void act({ token }).then((answer) => answer && setDone(true))}
      >
        {t(`${way}.submit`)}
      </Button>
    </>
  );
}

/** Where the link in the new mailbox leads. */
export function NewAddressPage() {
  return <MailLinkGate purpose="ADDRESS">{(link) => <Question way="address" {...link} />}</MailLinkGate>;
}

/** Where the link in the old mailbox leads. */
export function OldAddressPage() {
  return <MailLinkGate purpose="ADDRESS_UNDO">{(link) => <Question way="undo" {...link} />}</MailLinkGate>;
}

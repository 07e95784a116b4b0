import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from '../../messages/use-translation.ts';
import { Link } from 'react-router';
import { useAct } from '../../acts/index.ts';
import { ResetPassword } from './access.queries.ts';
import { DoorText } from './DoorText.tsx';
import { MailLinkGate, type OpenLink } from './MailLinkGate.tsx';
import { NewPasswordForm } from './NewPasswordForm.tsx';

function NewPassword({ token, name, email }: OpenLink) {
  const { t } = useTranslation('access');
  const { act, pending, sentence, fieldError } = useAct(ResetPassword);
  const [isDone, setDone] = useState(false);
  if (isDone)
    return (
      <DoorText
        title={t('reset.doneTitle')}
        action={
          <Button component={Link} to="/sign-in?way=password">
            {t('link.toSignIn')}
          </Button>
        }
      >
        {t('reset.done')}
      </DoorText>
    );
  return (
    <>
      <DoorText title={t('reset.title', { name })}>{t('reset.intro')}</DoorText>
      <NewPasswordForm
        email={email}
        submitLabel={t('reset.submit')}
        pending={pending}
        sentence={sentence}
        fieldError={fieldError('password')}
        onSubmit={(password) => void act({ token, password }).then((answer) => answer && setDone(true))}
      />
    </>
  );
}

/** Where the link to a new password leads. */
export default function NewPasswordPage() {
  return <MailLinkGate purpose="RESET">{(link) => <NewPassword {...link} />}</MailLinkGate>;
}

import { useTranslation } from '../../messages/use-translation.ts';
import { useAct } from '../../acts/index.ts';
import { AcceptInvitation } from './access.queries.ts';
import { DoorText } from './DoorText.tsx';
import { MailLinkGate, type OpenLink } from './MailLinkGate.tsx';
import { NewPasswordForm } from './NewPasswordForm.tsx';

function Welcome({ token, name, email }: OpenLink) {
  const { t } = useTranslation('access');
  const { act, pending, sentence, fieldError } = useAct(AcceptInvitation);

  async function comeIn(password: string) {
    // A fresh page starts with what this member may see, and with nothing else.
    if (await act({ token, password })) window.location.assign('/');
  }

  return (
    <>
      <DoorText title={t('invitation.title', { name })}>{t('invitation.intro', { email })}</DoorText>
      <NewPasswordForm
        email={email}
        submitLabel={t('invitation.submit')}
        pending={pending}
        sentence={sentence}
        fieldError={fieldError('password')}
        onSubmit={(password) => void comeIn(password)}
      />
    </>
  );
}

/** Where an invitation leads: the first password, and in. */
export default function InvitationPage() {
  return <MailLinkGate purpose="INVITATION">{(link) => <Welcome {...link} />}</MailLinkGate>;
}

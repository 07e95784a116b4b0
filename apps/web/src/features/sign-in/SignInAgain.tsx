import { useQuery } from '@apollo/client/react';
import { Alert, Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useTranslation } from '../../messages/use-translation.ts';
import { reopenLive, signInGate } from '../../apollo/index.ts';
import { ShellQuery } from '../../shell/organisation.ts';
import type { Viewer } from '../../shell/viewer.ts';
import { PasswordForm } from './PasswordForm.tsx';
import { SignInAsSamplePerson } from './sign-in.queries.ts';
import { useSigningIn } from './use-signing-in.ts';

/** Asks for sign-in over the page when the session has run out; the page below keeps what was typed. */
export default function SignInAgain({ viewer }: { viewer: Viewer }) {
  const { t } = useTranslation('signIn');
  const { data } = useQuery(ShellQuery, { fetchPolicy: 'cache-only' });
  const sample = useSigningIn(SignInAsSamplePerson);
  const { id, name } = viewer.member;

  function go(memberId: string) {
    if (signInGate.signedIn(memberId)) reopenLive();
    // Somebody else: they get a page of their own, without what the first one saw and typed.
    else window.location.assign('/');
  }

  return (
    <Modal
      opened
      onClose={signInGate.turnedAway}
      title={t('again.title')}
      closeButtonProps={{ 'aria-label': t('again.notNow') }}
    >
      <Stack gap="md">
        <Text c="dimmed">{t('again.intro')}</Text>
        {sample.sentence && (
          <Alert color="red" role="alert">
            {sample.sentence}
          </Alert>
        )}
        {data?.organisation.isSample && (
          <Button
            size="md"
            loading={sample.pending}
            onClick={() => void sample.send({ memberId: id }).then((answer) => answer && go(id))}
          >
            {t('again.sampleIntro', { name })}
          </Button>
        )}
        {!data?.organisation.isSample && <PasswordForm onSignedIn={go} />}
        <Group justify="flex-end">
          <Button variant="subtle" onClick={signInGate.turnedAway}>
            {t('again.notNow')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

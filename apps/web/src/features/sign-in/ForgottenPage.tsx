import { Alert, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from '../../messages/use-translation.ts';
import { Link, useLocation } from 'react-router';
import { useAct } from '../../acts/index.ts';
import { bringWords } from '../../messages/bring-words.ts';
import { access } from '../../messages/en/access.ts';
import { RequestPasswordReset } from './access.queries.ts';
import { DoorPage } from './DoorPage.tsx';
import { DoorText } from './DoorText.tsx';

bringWords({ access });

/** For whoever has lost their password. The answer is the same whether the address has an account or not. */
export default function ForgottenPage() {
  const { t } = useTranslation(['access', 'signIn']);
  const { act, pending, sentence, fieldError } = useAct(RequestPasswordReset);
  const typedBefore = (useLocation().state as { email?: string } | null)?.email;
  const [email, setEmail] = useState(typedBefore ?? '');
  const [sentTo, setSentTo] = useState<string>();
  const back = (
    <Button component={Link} to="/sign-in?way=password" variant="subtle">
      {t('forgotten.back')}
    </Button>
  );

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (await act({ email: email.trim() })) setSentTo(email.trim());
  }

  if (sentTo)
    return (
      <DoorPage>
        <DoorText title={t('forgotten.sentTitle')} action={back}>
          {t('forgotten.sent', { email: sentTo })}
          <br />
          <Text span c="dimmed">
            {t('forgotten.notThere')}
          </Text>
        </DoorText>
      </DoorPage>
    );
  return (
    <DoorPage>
      <DoorText title={t('forgotten.title')}>{t('forgotten.intro')}</DoorText>
      <form noValidate onSubmit={(event) => void submit(event)}>
        <Stack gap="md">
          {sentence && (
            <Alert color="red" role="alert">
              {sentence}
            </Alert>
          )}
          <TextInput
            label={t('email', { ns: 'signIn' })}
            type="email"
            autoComplete="username"
            value={email}
            error={fieldError('email')}
            onChange={(event) => setEmail(event.currentTarget.value)}
          />
          <Group>
            <Button type="submit" size="md" loading={pending}>
              {t('forgotten.submit')}
            </Button>
            {back}
          </Group>
        </Stack>
      </form>
    </DoorPage>
  );
}

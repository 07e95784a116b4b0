import '@mantine/core/styles/PasswordInput.css';
import { Alert, Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from '../../messages/use-translation.ts';
import { Link } from 'react-router';
import { SignIn } from './sign-in.queries.ts';
import { useSigningIn } from './use-signing-in.ts';

export interface PasswordFormProps {
  /** Known already when somebody signs in again. */
  email?: string;
  onSignedIn: (memberId: string) => void;
  /** Shows the way on for whoever has lost the password. */
  canForget?: boolean;
}

/** Sign-in with e-mail address and password. */
export function PasswordForm({ email: known = '', onSignedIn, canForget = false }: PasswordFormProps) {
  const { t } = useTranslation('signIn');
  const { send, pending, sentence } = useSigningIn(SignIn);
  const [email, setEmail] = useState(known);
  const [password, setPassword] = useState('');

  async function submit(event: FormEvent) {
    event.preventDefault();
    const answer = await send({ email: email.trim(), password });
    if (answer) onSignedIn(answer.signIn.id);
  }

  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack gap="md">
        {sentence && (
          <Alert color="red" role="alert">
            {sentence}
          </Alert>
        )}
        <TextInput
          label={t('email')}
          type="email"
          name="email"
          autoComplete="username"
          required
          withAsterisk={false}
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <PasswordInput
          label={t('password')}
          name="password"
          autoComplete="current-password"
          required
          withAsterisk={false}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <Button type="submit" size="md" loading={pending}>
          {t('submit')}
        </Button>
        {canForget && (
          <Link to="/forgotten" state={{ email }}>
            {t('forgotten')}
          </Link>
        )}
      </Stack>
    </form>
  );
}

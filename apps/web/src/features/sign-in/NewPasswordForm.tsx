import '@mantine/core/styles/PasswordInput.css';
import { Alert, Button, PasswordInput, Stack } from '@mantine/core';
import { limits } from '@upwell/contract';
import { useState, type FormEvent } from 'react';
import { useTranslation } from '../../messages/use-translation.ts';

export interface NewPasswordFormProps {
  /** For password managers, which want to know whose password it is. */
  email: string;
  submitLabel: string;
  pending: boolean;
  /** What was refused, for the whole form and for the field. */
  sentence: string | undefined;
  fieldError: string | undefined;
  onSubmit: (password: string) => void;
}

/** One new password. */
export function NewPasswordForm(props: NewPasswordFormProps) {
  const { t } = useTranslation('access');
  const [password, setPassword] = useState('');

  function submit(event: FormEvent) {
    event.preventDefault();
    props.onSubmit(password);
  }

  return (
    <form onSubmit={submit}>
      <input type="text" autoComplete="username" value={props.email} readOnly hidden />
      <Stack gap="md">
        {props.sentence && (
          <Alert color="red" role="alert">
            {props.sentence}
          </Alert>
        )}
        <PasswordInput
          label={t('password')}
          description={t('passwordHint', { min: limits.password.min })}
          autoComplete="new-password"
          required
          withAsterisk={false}
          value={password}
          error={props.fieldError}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <div>
          <Button type="submit" size="md" loading={props.pending}>
            {props.submitLabel}
          </Button>
        </div>
      </Stack>
    </form>
  );
}

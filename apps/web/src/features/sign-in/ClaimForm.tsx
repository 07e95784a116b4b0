import '@mantine/core/styles/PasswordInput.css';
import { Alert, Button, Group, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { limits } from '@upwell/contract';
import { useState, type FormEvent } from 'react';
import { useTranslation } from '../../messages/use-translation.ts';
import { useAct } from '../../acts/index.ts';
import { ClaimOrganisation } from './sign-in.queries.ts';

const empty = { code: '', organisationName: '', name: '', email: '', password: '' };

export interface ClaimFormProps {
  onSignedIn: (memberId: string) => void;
  onBack: () => void;
}

/** Makes the first administrator of a real organisation, by the one-time code printed at start. */
export function ClaimForm({ onSignedIn, onBack }: ClaimFormProps) {
  const { t } = useTranslation('signIn');
  const { act, pending, sentence, fieldError } = useAct(ClaimOrganisation);
  const [typed, setTyped] = useState(empty);

  const field = (name: keyof typeof empty) => ({
    name,
    required: true,
    withAsterisk: false,
    value: typed[name],
    error: fieldError(name),
    onChange: (event: { currentTarget: { value: string } }) => {
      const { value } = event.currentTarget;
      setTyped((before) => ({ ...before, [name]: value }));
    },
  });

  async function submit(event: FormEvent) {
    event.preventDefault();
    const answer = await act(typed);
    if (answer) onSignedIn(answer.claimOrganisation.id);
  }

  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack gap="md">
        <Text c="dimmed">{t('claim.intro')}</Text>
        {sentence && (
          <Alert color="red" role="alert">
            {sentence}
          </Alert>
        )}
        <TextInput
          label={t('claim.code')}
          description={t('claim.codeHint')}
          autoComplete="off"
          autoFocus
          {...field('code')}
          error={fieldError('code') && t('claim.codeWrong')}
        />
        <TextInput
          label={t('claim.organisationName')}
          autoComplete="organization"
          {...field('organisationName')}
        />
        <TextInput label={t('claim.name')} autoComplete="name" {...field('name')} />
        <TextInput label={t('email')} type="email" autoComplete="username" {...field('email')} />
        <PasswordInput
          label={t('password')}
          description={t('claim.passwordHint', { min: limits.password.min })}
          autoComplete="new-password"
          {...field('password')}
        />
        <Group>
          <Button type="submit" size="md" loading={pending}>
            {t('claim.submit')}
          </Button>
          <Button variant="subtle" size="md" onClick={onBack}>
            {t('claim.back')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

import '@mantine/core/styles/PasswordInput.css';
import { Alert, Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from '../../messages/use-translation.ts';
import { useAct } from '../../acts/index.ts';
import { ChangeAddress } from './settings.queries.ts';
import classes from './SettingsPage.module.css';

const empty = { email: '', currentPassword: '' };

/** A new address to sign in with: a link in its mailbox makes it hold. */
export function AddressChange() {
  const { t } = useTranslation('settings');
  const change = useAct(ChangeAddress);
  const [typed, setTyped] = useState(empty);
  const [sentTo, setSentTo] = useState<string>();

  const field = (name: keyof typeof empty) => ({
    label: t(`address.${name}`),
    required: true,
    withAsterisk: false,
    value: typed[name],
    error: change.fieldError(name),
    onChange: (event: { currentTarget: { value: string } }) => {
      const { value } = event.currentTarget;
      setTyped((before) => ({ ...before, [name]: value }));
    },
  });

  async function submit(event: FormEvent) {
    event.preventDefault();
    setSentTo(undefined);
    if (!(await change.act(typed))) return;
    setSentTo(typed.email.trim());
    setTyped(empty);
  }

  return (
    <section className={classes.section} aria-labelledby="address">
      <h2 id="address">{t('address.title')}</h2>
      <p className={classes.about}>{t('address.about')}</p>
      <form onSubmit={(event) => void submit(event)}>
        <Stack gap="md" maw="24rem">
          <TextInput type="email" autoComplete="email" {...field('email')} />
          <PasswordInput autoComplete="current-password" {...field('currentPassword')} />
          {change.sentence && (
            <Alert color="red" role="alert">
              {change.sentence}
            </Alert>
          )}
          <div role="status">{sentTo && t('address.sent', { email: sentTo })}</div>
          <div>
            <Button type="submit" loading={change.pending}>
              {t('address.submit')}
            </Button>
          </div>
        </Stack>
      </form>
    </section>
  );
}

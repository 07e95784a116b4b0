import '@mantine/core/styles/PasswordInput.css';
import { Alert, Button, PasswordInput, Stack } from '@mantine/core';
import { limits } from '@upwell/contract';
import { useState, type FormEvent } from 'react';
import { useTranslation } from '../../messages/use-translation.ts';
import { useAct } from '../../acts/index.ts';
import { tell } from '../../live/index.ts';
import { useViewer } from '../../shell/index.ts';
import { ChangePassword } from './settings.queries.ts';
import classes from './SettingsPage.module.css';

const empty = { currentPassword: '', newPassword: '' };

/** A new password for the old one; the API then ends all other sessions. */
export function PasswordChange() {
  const { t } = useTranslation('settings');
  const { member } = useViewer();
  const change = useAct(ChangePassword);
  const [typed, setTyped] = useState(empty);

  const field = (name: keyof typeof empty) => ({
    label: t(`password.${name}`),
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
    const answer = await change.act(typed);
    if (!answer) return;
    setTyped(empty);
    tell(t('password.changed'));
  }

  return (
    <section className={classes.section} aria-labelledby="password">
      <h2 id="password">{t('password.title')}</h2>
      <p className={classes.about}>{t('password.about')}</p>
      <form onSubmit={(event) => void submit(event)}>
        {/* For password managers, which want to know whose password it is. */}
        <input type="text" autoComplete="username" value={member.name} readOnly hidden />
        <Stack gap="md" maw="24rem">
          <PasswordInput autoComplete="current-password" {...field('currentPassword')} />
          <PasswordInput
            autoComplete="new-password"
            description={t('password.hint', { min: limits.password.min })}
            {...field('newPassword')}
          />
          {change.sentence && (
            <Alert color="red" role="alert">
              {change.sentence}
            </Alert>
          )}
          <div>
            <Button type="submit" loading={change.pending}>
              {t('password.submit')}
            </Button>
          </div>
        </Stack>
      </form>
    </section>
  );
}

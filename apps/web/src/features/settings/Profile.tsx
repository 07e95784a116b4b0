import { useQuery } from '@apollo/client/react';
import { Alert, Button, NativeSelect, Stack, TextInput } from '@mantine/core';
import { screenLanguages } from '@upwell/contract';
import { RowSkeletons } from '@upwell/ui';
import { useState, type FormEvent } from 'react';
import { useTranslation } from '../../messages/use-translation.ts';
import { Link } from 'react-router';
import { QueryFailed, useAct } from '../../acts/index.ts';
import type { MyProfileQuery } from '../../graphql/graphql.ts';
import { tell } from '../../live/index.ts';
import { useSection } from '../../shell/index.ts';
import { languageChoices, timeZoneChoices } from '../../messages/languages.ts';
import { EditMyProfile, MyProfile } from './settings.queries.ts';
import classes from './SettingsPage.module.css';

type Mine = NonNullable<MyProfileQuery['viewer']>['member'];

function ProfileForm({ mine, organisation }: { mine: Mine; organisation: MyProfileQuery['organisation'] }) {
  const { t, i18n } = useTranslation('settings');
  const edit = useAct(EditMyProfile);
  const [typed, setTyped] = useState({
    name: mine.name,
    title: mine.title ?? '',
    language: mine.language ?? '',
    timeZone: mine.timeZone ?? '',
  });

  const field = (name: keyof typeof typed) => ({
    label: t(`profile.${name}`),
    value: typed[name],
    error: edit.fieldError(name),
    onChange: (event: { currentTarget: { value: string } }) => {
      const { value } = event.currentTarget;
      setTyped((before) => ({ ...before, [name]: value }));
    },
  });

  async function submit(event: FormEvent) {
    event.preventDefault();
    const { name, title, language, timeZone } = typed;
    const answer = await edit.act({
      name,
      title: title.trim() || null,
      language: language || null,
      timeZone: timeZone || null,
    });
    if (answer) tell(t('profile.saved'));
  }

  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <Stack gap="md" maw="24rem">
        <TextInput autoComplete="name" {...field('name')} />
        <TextInput
          autoComplete="organization-title"
          description={t('profile.titleHint')}
          {...field('title')}
        />
        <NativeSelect
          {...field('language')}
          data={[
            { value: '', label: t('profile.asOrganisation') },
            ...languageChoices(screenLanguages, i18n.language),
          ]}
        />
        <NativeSelect
          {...field('timeZone')}
          data={[
            { value: '', label: t('profile.zoneOfOrganisation', { zone: organisation.timeZone }) },
            ...timeZoneChoices(mine.timeZone).map((value) => ({ value, label: value })),
          ]}
        />
        {edit.sentence && (
          <Alert color="red" role="alert">
            {edit.sentence}
          </Alert>
        )}
        <div>
          <Button type="submit" loading={edit.pending}>
            {t('profile.save')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}

/** How the member is known here, and when and in which language things reach them. */
export function Profile() {
  const { t } = useTranslation('settings');
  const { data, error, refetch } = useQuery(MyProfile);
  const mine = data?.viewer?.member;
  const section = useSection('profile', mine !== undefined);
  return (
    <section className={classes.section} aria-labelledby="profile" ref={section}>
      <h2 id="profile">{t('profile.heading')}</h2>
      <p className={classes.about}>
        {t('profile.about')} {mine && <Link to={`/people/${mine.id}`}>{t('profile.see')}</Link>}
      </p>
      {error && !data && <QueryFailed error={error} onRetry={refetch} />}
      {!data && !error && <RowSkeletons label={t('profile.loading')} />}
      {mine && <ProfileForm mine={mine} organisation={data.organisation} />}
    </section>
  );
}

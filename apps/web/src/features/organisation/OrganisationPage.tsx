import '@mantine/core/styles/InlineInput.css';
import '@mantine/core/styles/Switch.css';
import { useQuery } from '@apollo/client/react';
import { Alert, Button, NativeSelect, Switch, TextInput } from '@mantine/core';
import { organisationLanguages } from '@upwell/contract';
import { RowSkeletons } from '@upwell/ui';
import { useState, type FormEvent } from 'react';
import { useTranslation } from '../../messages/use-translation.ts';
import { QueryFailed, useAct } from '../../acts/index.ts';
import type { OrganisationToSettleQuery } from '../../graphql/graphql.ts';
import { tell } from '../../live/index.ts';
import { languageChoices, timeZoneChoices } from '../../messages/languages.ts';
import { bringWords } from '../../messages/bring-words.ts';
import { organisation as words } from '../../messages/en/organisation.ts';
import { AdministratorsOnly, PageTitle } from '../../shell/index.ts';
import { FirstLooksLine } from './FirstLooksLine.tsx';
import { EditOrganisation, OrganisationToSettle } from './organisation.queries.ts';
import classes from './OrganisationPage.module.css';

bringWords({ organisation: words });

/** Levels of the tree of units that may be called departments. */
const levels = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

function OrganisationForm({ organisation }: { organisation: OrganisationToSettleQuery['organisation'] }) {
  const { t, i18n } = useTranslation('organisation');
  const [typed, setTyped] = useState({
    name: organisation.name,
    language: organisation.language,
    timeZone: organisation.timeZone,
  });
  const [allowsPresence, setAllowsPresence] = useState(organisation.allowsPresence);
  const [allowsLooks, setAllowsLooks] = useState(organisation.allowsLooks);
  const [departmentLevel, setDepartmentLevel] = useState(organisation.departmentLevel ?? null);
  const edit = useAct(EditOrganisation);

  const field = (name: keyof typeof typed) => ({
    label: t(name),
    description: t(`${name}Hint`),
    value: typed[name],
    error: edit.fieldError(name),
    onChange: (event: { currentTarget: { value: string } }) => {
      const { value } = event.currentTarget;
      setTyped((before) => ({ ...before, [name]: value }));
    },
  });

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (await edit.act({ ...typed, allowsPresence, allowsLooks, departmentLevel })) tell(t('saved'));
  }

  return (
    <form className={classes.form} noValidate onSubmit={(event) => void submit(event)}>
      <TextInput autoComplete="organization" {...field('name')} />
      <NativeSelect {...field('language')} data={languageChoices(organisationLanguages, i18n.language)} />
      <NativeSelect {...field('timeZone')} data={timeZoneChoices(organisation.timeZone)} />
      <Switch
        size="md"
        aria-label={t('allowsPresence')}
        label={t('allowsPresence')}
        description={t('allowsPresenceHint')}
        checked={allowsPresence}
        onChange={(event) => setAllowsPresence(event.currentTarget.checked)}
      />
      <Switch
        size="md"
        aria-label={t('allowsLooks')}
        label={t('allowsLooks')}
        description={t('allowsLooksHint')}
        checked={allowsLooks}
        onChange={(event) => setAllowsLooks(event.currentTarget.checked)}
      />
      {organisation.allowsLooks && <FirstLooksLine />}
      <NativeSelect
        label={t('departmentLevel')}
        description={t('departmentLevelHint')}
        error={edit.fieldError('departmentLevel')}
        value={departmentLevel ?? ''}
        data={[
          { value: '', label: t('departmentLevelOwn') },
          ...levels.map((level) => ({ value: String(level), label: t('departmentLevelOf', { level }) })),
        ]}
        onChange={(event) => setDepartmentLevel(Number(event.currentTarget.value) || null)}
      />
      {edit.sentence && (
        <Alert color="red" role="alert">
          {edit.sentence}
        </Alert>
      )}
      <div>
        <Button type="submit" loading={edit.pending}>
          {t('save')}
        </Button>
      </div>
    </form>
  );
}

function OrganisationSettings() {
  const { t } = useTranslation('organisation');
  const { data, error, refetch } = useQuery(OrganisationToSettle);
  return (
    <>
      <PageTitle title={t('title')} />
      {error && !data && <QueryFailed error={error} onRetry={refetch} />}
      {!data && !error && <RowSkeletons label={t('loading')} />}
      {data && <OrganisationForm organisation={data.organisation} />}
    </>
  );
}

/** What concerns everybody here: the name, the language most people write in, where the days begin. */
export default function OrganisationPage() {
  return (
    <AdministratorsOnly>
      <OrganisationSettings />
    </AdministratorsOnly>
  );
}

import { useQuery } from '@apollo/client/react';
import { Button, NativeSelect } from '@mantine/core';
import { RowSkeletons } from '@upwell/ui';
import { useState } from 'react';
import { useTranslation } from '../../messages/use-translation.ts';
import { QueryFailed, useAct } from '../../acts/index.ts';
import type { MailMode, MailSettings_PreferencesFragment } from '../../graphql/graphql.ts';
import { bringWords } from '../../messages/bring-words.ts';
import { digests } from '../../messages/en/digests.ts';
import { useSection } from '../../shell/index.ts';
import { SwitchRow } from '../../shell/SettingRow.tsx';
import { MailPreferences, SetMailPreferences } from './digests.queries.ts';
import { dayChoices, hourChoices, momentIn } from './hours.ts';
import classes from './MailSettings.module.css';
import { NextDigest } from './NextDigest.tsx';

bringWords({ digests });

const modes: MailMode[] = ['DAILY', 'WEEKLY', 'AT_ONCE', 'OFF'];

/** What the member is mailed, when, and what the next mail will say. */
export default function MailSettings() {
  const { t } = useTranslation('digests');
  const { data, error, refetch } = useQuery(MailPreferences, { fetchPolicy: 'cache-and-network' });
  const [isShown, setShown] = useState(false);
  const kept = data?.mailPreferences;
  // The link in each mail leads here.
  const section = useSection('mail', kept !== undefined);

  return (
    <section className={classes.section} aria-labelledby="mail" ref={section}>
      <h2 id="mail">{t('title')}</h2>
      <p className={classes.about}>{t('about')}</p>
      {error && !kept && <QueryFailed error={error} onRetry={refetch} />}
      {!kept && !error && <RowSkeletons label={t('loading')} count={3} />}
      {kept && (
        <>
          <Wish kept={kept} />
          <Button variant="default" aria-expanded={isShown} onClick={() => setShown(!isShown)}>
            {t(isShown ? 'preview.hide' : 'preview.show')}
          </Button>
          {isShown && <NextDigest key={`${kept.mode} ${kept.alsoAtOnce}`} />}
        </>
      )}
    </section>
  );
}

function Wish({ kept }: { kept: MailSettings_PreferencesFragment }) {
  const { t, i18n } = useTranslation('digests');
  const set = useAct(SetMailPreferences, {
    failures: 'aside',
    optimistic: (input) => ({
      setMailPreferences: { ...kept, ...input, __typename: 'MailPreferences' as const },
    }),
    update: (cache, { data }) =>
      data &&
      cache.writeQuery({
        query: MailPreferences,
        data: { mailPreferences: data.setMailPreferences } as never,
      }),
  });
  const { mode, hour, weekday, alsoAtOnce, timeZone, nextDigestAt } = kept;
  const change = (part: Partial<typeof kept>) => void set.act({ mode, hour, weekday, alsoAtOnce, ...part });
  const isDigest = mode === 'DAILY' || mode === 'WEEKLY';

  return (
    <div className={classes.wish}>
      <NativeSelect
        label={t('mode.label')}
        description={t(`hint.${mode}`)}
        value={mode}
        onChange={(event) => change({ mode: event.currentTarget.value as MailMode })}
        data={modes.map((value) => ({ value, label: t(`mode.${value}`) }))}
      />
      {isDigest && (
        <>
          <div className={classes.when}>
            {mode === 'WEEKLY' && (
              <NativeSelect
                label={t('weekday')}
                value={String(weekday)}
                onChange={(event) => change({ weekday: Number(event.currentTarget.value) })}
                data={dayChoices(i18n.language)}
              />
            )}
            <NativeSelect
              label={t('hour')}
              value={String(hour)}
              onChange={(event) => change({ hour: Number(event.currentTarget.value) })}
              data={hourChoices(i18n.language)}
            />
          </div>
          {nextDigestAt && (
            <p className={classes.next}>
              {t('next', { when: momentIn(nextDigestAt, timeZone, i18n.language), zone: timeZone })}
            </p>
          )}
          <SwitchRow
            id="also-at-once"
            label={t('alsoAtOnce.label')}
            about={t('alsoAtOnce.about')}
            checked={alsoAtOnce}
            onChange={(on) => change({ alsoAtOnce: on })}
          />
        </>
      )}
    </div>
  );
}

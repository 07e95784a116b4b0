import { useQuery } from '@apollo/client/react';
import { RowSkeletons } from '@upwell/ui';
import { useTranslation } from '../../messages/use-translation.ts';
import { QueryFailed, useAct } from '../../acts/index.ts';
import type { FollowPreferences_PreferencesFragment } from '../../graphql/graphql.ts';
import { bringWords } from '../../messages/bring-words.ts';
import { follows } from '../../messages/en/follows.ts';
import { useViewer } from '../../shell/index.ts';
import { SwitchRow } from '../../shell/SettingRow.tsx';
import FollowedList from './FollowedList.tsx';
import classes from './FollowSettings.module.css';
import { Preferences, SetPreferences } from './follows.queries.ts';

bringWords({ follows });

const switches = ['onPosting', 'onCommenting', 'onVoting', 'sharesFollows'] as const;

/** What follows by itself, and the list of what the member chose. */
export default function FollowSettings() {
  const { t } = useTranslation('follows');
  const { id } = useViewer();
  const { data, error, refetch } = useQuery(Preferences);
  const kept = data?.followPreferences;
  return (
    <>
      <section className={classes.section} aria-labelledby="follow-auto">
        <h2 id="follow-auto">{t('auto.title')}</h2>
        <p className={classes.about}>{t('auto.about')}</p>
        {error && !kept && <QueryFailed error={error} onRetry={refetch} />}
        {!kept && !error && <RowSkeletons label={t('auto.loading')} count={4} />}
        {kept && <Switches kept={kept} />}
      </section>
      <section className={classes.section} aria-labelledby="follow-list">
        <h2 id="follow-list">{t('list.title')}</h2>
        <p className={classes.about}>{t('list.about')}</p>
        <FollowedList memberId={id} />
      </section>
    </>
  );
}

function Switches({ kept }: { kept: FollowPreferences_PreferencesFragment }) {
  const { t } = useTranslation('follows');
  const set = useAct(SetPreferences, {
    failures: 'aside',
    optimistic: (input) => ({
      setFollowPreferences: { __typename: 'FollowPreferences' as const, ...input },
    }),
    update: (cache, { data }) =>
      data &&
      cache.writeQuery({
        query: Preferences,
        data: { followPreferences: data.setFollowPreferences } as never,
      }),
  });
  const { onPosting, onCommenting, onVoting, sharesFollows } = kept;
  const present = { onPosting, onCommenting, onVoting, sharesFollows };
  return (
    <>
      {switches.map((name) => (
        <SwitchRow
          key={name}
          id={name}
          label={t(`auto.${name}.label`)}
          about={t(`auto.${name}.about`)}
          checked={present[name]}
          onChange={(on) => void set.act({ ...present, [name]: on })}
        />
      ))}
    </>
  );
}

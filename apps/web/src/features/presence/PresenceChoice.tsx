import { useQuery } from '@apollo/client/react';
import { RowSkeletons } from '@upwell/ui';
import { useTranslation } from '../../messages/use-translation.ts';
import { QueryFailed, useAct } from '../../acts/index.ts';
import { bringWords } from '../../messages/bring-words.ts';
import { presence } from '../../messages/en/presence.ts';
import { SwitchRow } from '../../shell/SettingRow.tsx';
import classes from './PresenceChoice.module.css';
import { PresenceSettings, SetPresence } from './presence.queries.ts';

bringWords({ presence });

/** Whether the member wants colleagues to see where they are. */
export default function PresenceChoice() {
  const { t } = useTranslation('presence');
  const { data, error, refetch } = useQuery(PresenceSettings);
  const kept = data?.presenceSettings;
  const set = useAct(SetPresence, {
    failures: 'aside',
    optimistic: ({ isShown }) => ({
      setPresence: { __typename: 'PresenceSettings' as const, isAllowed: true, isShown },
    }),
  });
  return (
    <section className={classes.section} aria-labelledby="presence-choice">
      <h2 id="presence-choice">{t('choice.title')}</h2>
      {error && !kept && <QueryFailed error={error} onRetry={refetch} />}
      {!kept && !error && <RowSkeletons label={t('choice.loading')} count={1} />}
      {kept && (
        <SwitchRow
          id="presence-shown"
          label={t('choice.label')}
          about={t(kept.isAllowed ? 'choice.about' : 'choice.off')}
          disabled={!kept.isAllowed}
          checked={kept.isAllowed && kept.isShown}
          onChange={(isShown) => void set.act({ isShown })}
        />
      )}
    </section>
  );
}

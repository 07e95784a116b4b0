import '@mantine/core/styles/InlineInput.css';
import '@mantine/core/styles/Switch.css';
import { useQuery } from '@apollo/client/react';
import { Switch } from '@mantine/core';
import { RowSkeletons } from '@upwell/ui';
import { useTranslation } from '../../messages/use-translation.ts';
import { QueryFailed, useAct } from '../../acts/index.ts';
import { bringWords } from '../../messages/bring-words.ts';
import { presence } from '../../messages/en/presence.ts';
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
        <div className={classes.row}>
          <div className={classes.words}>
            <label htmlFor="presence-shown">{t('choice.label')}</label>
            <p id="presence-shown-about">{t(kept.isAllowed ? 'choice.about' : 'choice.off')}</p>
          </div>
          <Switch
            id="presence-shown"
            size="md"
            aria-describedby="presence-shown-about"
            disabled={!kept.isAllowed}
            checked={kept.isAllowed && kept.isShown}
            onChange={(event) => void set.act({ isShown: event.currentTarget.checked })}
          />
        </div>
      )}
    </section>
  );
}

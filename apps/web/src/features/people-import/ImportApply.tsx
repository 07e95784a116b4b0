import '@mantine/core/styles/InlineInput.css';
import '@mantine/core/styles/Checkbox.css';
import { Alert, Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from '../../messages/use-translation.ts';
import { useAct } from '../../acts/index.ts';
import type { ImportPeople_ImportFragment } from '../../graphql/graphql.ts';
import classes from './ImportPeople.module.css';
import { ApplyPeopleImport } from './people-import.queries.ts';

/** What may be done with the rest, and the word that starts it. */
export function ImportApply({ found }: { found: ImportPeople_ImportFragment }) {
  const { t } = useTranslation('peopleImport');
  const apply = useAct(ApplyPeopleImport);
  const [leaveOutBroken, setLeaveOut] = useState(false);
  const [deactivateMissing, setDeactivate] = useState(false);
  const { counts } = found;
  if (!counts) return null;
  const isForbidden = counts.broken > 0 && !leaveOutBroken;
  const changes = counts.added + counts.updated + (deactivateMissing ? counts.missing : 0);
  return (
    <section className={classes.step} aria-labelledby="apply">
      <h2 id="apply">{t('apply.title')}</h2>
      {counts.broken > 0 && (
        <Checkbox
          label={t('apply.leaveOut', { count: counts.broken })}
          description={t('apply.leaveOutHint')}
          checked={leaveOutBroken}
          onChange={(event) => setLeaveOut(event.currentTarget.checked)}
        />
      )}
      {counts.missing > 0 && (
        <Checkbox
          label={t('apply.deactivate', { count: counts.missing })}
          description={t(counts.unknown > 0 ? 'apply.deactivateNot' : 'apply.deactivateHint')}
          disabled={counts.unknown > 0}
          checked={deactivateMissing}
          onChange={(event) => setDeactivate(event.currentTarget.checked)}
        />
      )}
      {apply.sentence && (
        <Alert color="red" role="alert">
          {apply.sentence}
        </Alert>
      )}
      <div>
        <Button
          loading={apply.pending}
          disabled={isForbidden || changes === 0}
          onClick={() => void apply.act({ importId: found.id, leaveOutBroken, deactivateMissing })}
        >
          {t('apply.do', { count: changes })}
        </Button>
      </div>
      {isForbidden && <p className={classes.about}>{t('apply.forbidden')}</p>}
    </section>
  );
}

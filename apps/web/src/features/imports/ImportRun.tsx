import { useLazyQuery } from '@apollo/client/react';
import { Alert, Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from '../../messages/use-translation.ts';
import { useAct } from '../../acts/index.ts';
import type { IdeaImport_PartsFragment } from '../../graphql/graphql.ts';
import { IdeaImportMapping, RunIdeaImport } from './imports.queries.ts';
import classes from './Imports.module.css';
import { keepFile } from './keep-file.ts';

/** Tries and imports; what was typed is saved before. */
export function ImportRun({
  found,
  save,
}: {
  found: IdeaImport_PartsFragment;
  save: () => Promise<boolean>;
}) {
  const { t } = useTranslation('imports');
  const [isAsking, setAsking] = useState(false);
  const run = useAct(RunIdeaImport);
  const [askMapping] = useLazyQuery(IdeaImportMapping, { fetchPolicy: 'network-only' });

  async function start(isDryRun: boolean) {
    setAsking(false);
    if (await save()) await run.act({ importId: found.id, isDryRun });
  }

  async function keepMapping() {
    const { data } = await askMapping({ variables: { id: found.id } });
    if (data?.ideaImport) keepFile('mapping.json', 'application/json', data.ideaImport.mappingFile);
  }

  return (
    <section className={classes.section} aria-labelledby="import-run">
      <h2 id="import-run">{t('run.title')}</h2>
      <p className={classes.quiet}>{t('run.promise')}</p>
      {run.sentence && (
        <Alert color="red" role="alert">
          {run.sentence}
        </Alert>
      )}
      <div className={classes.actions}>
        <Button variant="default" loading={run.pending} onClick={() => void start(true)}>
          {t('run.try')}
        </Button>
        <Button loading={run.pending} onClick={() => setAsking(true)}>
          {t(found.state === 'DONE' ? 'run.again' : 'run.import')}
        </Button>
        <Button variant="subtle" onClick={() => void keepMapping()}>
          {t('run.mapping')}
        </Button>
      </div>
      <Modal
        opened={isAsking}
        onClose={() => setAsking(false)}
        title={t('run.confirm.title', { space: found.spaceName })}
        closeButtonProps={{ 'aria-label': t('run.confirm.no') }}
      >
        <p>{t('run.confirm.body')}</p>
        <div className={classes.actions}>
          <Button onClick={() => void start(false)} data-autofocus>
            {t('run.confirm.yes')}
          </Button>
          <Button variant="subtle" onClick={() => setAsking(false)}>
            {t('run.confirm.no')}
          </Button>
        </div>
      </Modal>
    </section>
  );
}

import '@mantine/core/styles/Progress.css';
import { Alert, Button, Progress } from '@mantine/core';
import { useTranslation } from '../../messages/use-translation.ts';
import { useAct } from '../../acts/index.ts';
import type { IdeaImport_PartsFragment } from '../../graphql/graphql.ts';
import { tell } from '../../live/index.ts';
import { CancelIdeaImport } from './imports.queries.ts';
import classes from './Imports.module.css';

/** How far the work is, and the way to stop it. */
export function ImportProgress({ found }: { found: IdeaImport_PartsFragment }) {
  const { t } = useTranslation('imports');
  const cancel = useAct(CancelIdeaImport);
  const { state, isDryRun, share, step } = found;
  const title = t(state === 'LOOKING' ? 'run.looking' : isDryRun ? 'run.trying' : 'run.importing');

  async function stop() {
    if (await cancel.act({ importId: found.id })) tell(t('run.cancelled'));
  }

  return (
    <section className={classes.section} aria-labelledby="import-progress">
      <h2 id="import-progress">{title}</h2>
      <Progress value={state === 'LOOKING' ? 100 : share * 100} animated aria-label={title} />
      <p role="status">
        {step
          ? t(step.isWriting ? 'run.writing' : 'run.reading', { file: step.file, rows: step.rows })
          : t('run.waiting')}
      </p>
      {cancel.sentence && (
        <Alert color="red" role="alert">
          {cancel.sentence}
        </Alert>
      )}
      <div>
        <Button variant="default" loading={cancel.pending} onClick={() => void stop()}>
          {t('run.cancel')}
        </Button>
      </div>
    </section>
  );
}

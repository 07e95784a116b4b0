import { Button, Progress } from '@mantine/core';
import { useTranslation } from '../../messages/use-translation.ts';
import { useAct } from '../../acts/index.ts';
import type { ImportPeople_ImportFragment } from '../../graphql/graphql.ts';
import classes from './ImportPeople.module.css';
import { CancelPeopleImport } from './people-import.queries.ts';

const steps = { reading: 'step.reading', comparing: 'step.comparing', writing: 'step.writing' } as const;

/** How far it is, and the way out. */
export function ImportRunning({ found }: { found: ImportPeople_ImportFragment }) {
  const { t } = useTranslation('peopleImport');
  const cancel = useAct(CancelPeopleImport, { failures: 'aside' });
  const step = steps[found.step as keyof typeof steps] ?? 'step.waiting';
  return (
    <section className={classes.step}>
      <div className={classes.progress}>
        <p role="status">{t(step)}</p>
        <Progress value={found.share * 100} aria-label={t('progress')} />
      </div>
      <div>
        <Button
          variant="default"
          loading={cancel.pending}
          onClick={() => void cancel.act({ importId: found.id })}
        >
          {t('stop')}
        </Button>
      </div>
    </section>
  );
}

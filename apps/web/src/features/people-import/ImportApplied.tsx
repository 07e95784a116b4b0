import { Button } from '@mantine/core';
import { useTranslation } from '../../messages/use-translation.ts';
import { Link } from 'react-router';
import type { ImportPeople_ImportFragment } from '../../graphql/graphql.ts';
import classes from './ImportPeople.module.css';

/** It is done, in numbers. */
export function ImportApplied({
  found: { counts },
  onNew,
}: {
  found: ImportPeople_ImportFragment;
  onNew: () => void;
}) {
  const { t } = useTranslation('peopleImport');
  return (
    <section className={classes.step} aria-labelledby="applied">
      <h2 id="applied">{t('applied.title')}</h2>
      {counts && (
        <ul className={classes.rows} role="status">
          {(['added', 'updated', 'same', 'broken', 'newUnits'] as const).map((kind) => (
            <li key={kind}>{t(`preview.${kind}`, { count: counts[kind] })}</li>
          ))}
        </ul>
      )}
      <div className={classes.actions}>
        <Button component={Link} to="/admin/people">
          {t('applied.people')}
        </Button>
        <Button variant="default" onClick={onNew}>
          {t('applied.another')}
        </Button>
      </div>
    </section>
  );
}

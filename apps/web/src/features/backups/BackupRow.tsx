import { RelativeTime } from '@upwell/ui';
import { useTranslation } from '../../messages/use-translation.ts';
import type { BackupRow_BackupFragment } from '../../graphql/graphql.ts';
import classes from './Backups.module.css';

const oneDigit = (value: number) => Math.round(value * 10) / 10;

/** One night: what was taken, or why not. */
export function BackupRow({
  backup: { startedAt, seconds, folder, rows, files, bytes, failure, removedAt },
}: {
  backup: BackupRow_BackupFragment;
}) {
  const { t } = useTranslation('backups');
  return (
    <li className={classes.row}>
      <strong>{folder ?? t('failed')}</strong>
      <span className={classes.when}>
        <RelativeTime at={startedAt} />
      </span>
      {failure ? (
        <span className={classes.failed}>{t(`failure.${failure}`)}</span>
      ) : (
        <>
          <span>
            {t('size', {
              rows: rows ?? 0,
              files: files ?? 0,
              megabytes: oneDigit((bytes ?? 0) / 1_000_000),
              seconds: oneDigit(seconds),
            })}
          </span>
          <span className={classes.when}>{t(removedAt ? 'removed' : 'complete')}</span>
        </>
      )}
    </li>
  );
}

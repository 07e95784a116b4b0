import { RelativeTime } from '@upwell/ui';
import { useTranslation } from '../../messages/use-translation.ts';
import type { BackupsQuery } from '../../graphql/graphql.ts';
import classes from './Backups.module.css';

/** When backups are taken, and whether somebody has to look after them. */
export function ScheduleStrip({
  isOn,
  timeOfDay,
  keep,
  folder,
  isLate,
  lastComplete,
}: BackupsQuery['backupSchedule']) {
  const { t } = useTranslation('backups');
  if (!isOn)
    return (
      <div className={classes.strip}>
        <p>{t('off')}</p>
        <p>{t('howToTurnOn')}</p>
      </div>
    );
  return (
    <div className={classes.strip} data-fine={!isLate || undefined}>
      {isLate && (
        <p role="alert">
          <strong>{t('late')}</strong> {t('lateWhatNow')}
        </p>
      )}
      <p>{t('on', { time: timeOfDay, folder: folder ?? '', keep })}</p>
      {lastComplete && (
        <p>
          {t('last')} <RelativeTime at={lastComplete.startedAt} />.
        </p>
      )}
    </div>
  );
}

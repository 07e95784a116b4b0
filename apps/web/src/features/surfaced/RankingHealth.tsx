import { useQuery } from '@apollo/client/react';
import { RowSkeletons } from '@upwell/ui';
import { QueryFailed } from '../../acts/index.ts';
import { bringWords } from '../../messages/bring-words.ts';
import { surfaced } from '../../messages/en/surfaced.ts';
import { useTranslation } from '../../messages/use-translation.ts';
import { HealthMeasure, measures } from './HealthMeasure.tsx';
import classes from './RankingHealth.module.css';
import { RankingWeeks } from './surfaced.queries.ts';

bringWords({ surfaced });

/** How the order fares here, week by week: a number, a sentence and a picture for each measure, and all of it as a table. */
export default function RankingHealth() {
  const { t, i18n } = useTranslation('surfaced');
  const { data, error, refetch } = useQuery(RankingWeeks, { fetchPolicy: 'cache-and-network' });
  if (error && !data) return <QueryFailed error={error} onRetry={refetch} />;
  if (!data) return <RowSkeletons label={t('loading')} />;
  const weeks = data.rankingWeeks;
  const last = weeks.at(-1);
  if (!last) return <p className={classes.about}>{t('health.none')}</p>;
  const day = (week: string) =>
    new Date(`${week}T00:00:00Z`).toLocaleDateString(i18n.language, { dateStyle: 'medium', timeZone: 'UTC' });
  return (
    <>
      <p className={classes.about}>{t('health.about', { count: last.ideas, monday: day(last.week) })}</p>
      <div className={classes.measures}>
        {measures.map((measure) => (
          <HealthMeasure key={measure.name} measure={measure} weeks={weeks} />
        ))}
      </div>
      <details className={classes.behind}>
        <summary>{t('health.table')}</summary>
        <div className={classes.scroll} tabIndex={0} role="region" aria-label={t('health.table')}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('health.week')}</th>
                <th scope="col">{t('health.ideas')}</th>
                {measures.map(({ name }) => (
                  <th key={name} scope="col">
                    {t(`health.${name}.name`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {weeks.map((week) => (
                <tr key={week.week}>
                  <th scope="row">{day(week.week)}</th>
                  <td>{t('number', { count: week.ideas })}</td>
                  {measures.map(({ name, write }) => (
                    <td key={name}>{week[name] === null ? t('unknown') : write(week[name])}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </>
  );
}

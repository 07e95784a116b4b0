import { useTranslation } from '../../messages/use-translation.ts';
import { tenths } from './figures.ts';
import type { Story } from './replay.ts';
import classes from './ReplayWeeks.module.css';
import tables from './Tables.module.css';

export interface ReplayWeeksProps {
  stories: readonly [Story, Story];
  isPushed: boolean;
}

/** The table behind the pictures, week by week. */
export function ReplayWeeks({ stories, isPushed }: ReplayWeeksProps) {
  const { t } = useTranslation('ranking');
  const columns = isPushed ? (['best', 'frontLine', 'pushed'] as const) : (['best', 'frontLine'] as const);
  return (
    <details className={classes.behind}>
      <summary>{t('replay.weeks.open')}</summary>
      <div className={tables.scroll} tabIndex={0} role="region" aria-label={t('replay.weeks.open')}>
        <table className={tables.table}>
          <caption>{t('replay.weeks.caption', { places: stories[0].places })}</caption>
          <thead>
            <tr>
              <td />
              {stories.map(({ policy }) => (
                <th key={policy} scope="colgroup" colSpan={columns.length}>
                  {t(`policies.${policy}`)}
                </th>
              ))}
            </tr>
            <tr>
              <th scope="col">{t('replay.weeks.week')}</th>
              {stories.map(({ policy }) =>
                columns.map((column) => (
                  <th key={`${policy} ${column}`} scope="col">
                    {t(`replay.weeks.${column}`)}
                  </th>
                )),
              )}
            </tr>
          </thead>
          <tbody>
            {stories[0].weeks.map(({ week }, at) => (
              <tr key={week}>
                <th scope="row">{week}</th>
                {stories.map(({ policy, weeks }) =>
                  columns.map((column) => <td key={`${policy} ${column}`}>{tenths(weeks[at]![column])}</td>),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

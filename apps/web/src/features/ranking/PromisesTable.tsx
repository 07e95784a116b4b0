import { useTranslation } from '../../messages/use-translation.ts';
import { correlation, hundredths, percent, tenths } from './figures.ts';
import { compared, promiseRows, type PromiseRow } from './measured-promises.ts';
import tables from './Tables.module.css';
import classes from './PromisesTable.module.css';

const writers = { correlation, hundredths, percent, tenths };

function Row({ name, writing, bounds, found }: PromiseRow) {
  const { t } = useTranslation('ranking');
  const write = writers[writing];
  const { least, most } = bounds;
  const promise =
    least === undefined
      ? t('promises.atMost', { most: write(most!) })
      : most === undefined
        ? t('promises.atLeast', { least: write(least) })
        : t('promises.between', { least: write(least), most: write(most) });
  const figure = (value: number | null) => {
    if (value === null) return t('promises.none');
    return value === Infinity ? t('promises.never') : write(value);
  };
  return (
    <tr>
      <th scope="row">
        {t(`promises.rows.${name}`)}
        <span className={classes.below}>{promise}</span>
      </th>
      <td className={classes.promise}>{promise}</td>
      {found.map((value, at) => (
        <td key={compared[at]} data-ours={at === 0 || undefined}>
          {figure(value)}
        </td>
      ))}
    </tr>
  );
}

/** What is promised, and what came of it beside other orders. */
export function PromisesTable() {
  const { t } = useTranslation('ranking');
  return (
    <div className={tables.scroll} tabIndex={0} role="region" aria-label={t('promises.caption')}>
      <table className={`${tables.table} ${classes.promises}`}>
        <caption>{t('promises.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('promises.what')}</th>
            <th scope="col" className={classes.promise}>
              {t('promises.promise')}
            </th>
            {compared.map((policy, at) => (
              <th key={policy} scope="col" data-ours={at === 0 || undefined}>
                {t(`policies.${policy}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {promiseRows.map((row) => (
            <Row key={row.name} {...row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

import { revealingRules, type RevealingRule } from '@upwell/ranking';
import { useTranslation } from '../../messages/use-translation.ts';
import classes from './RevealingTable.module.css';
import tables from './Tables.module.css';

function Row({ cause, reveals, makesLook, bars }: RevealingRule) {
  const { t } = useTranslation('ranking');
  return (
    <tr>
      <th scope="row">
        {t(`causes.${cause}`)}
        {makesLook && <span className={classes.look}>{t('revealing.makesLook')}</span>}
      </th>
      <td data-yes={reveals || undefined}>{t(reveals ? 'revealing.shown' : 'revealing.hidden')}</td>
      <td data-yes={bars === 'nobody' || undefined}>{t(`revealing.bars.${bars}`)}</td>
    </tr>
  );
}

/** What shows an author's name, and which votes count for the rank: one row for each rule that the server goes by. */
export function RevealingTable() {
  const { t } = useTranslation('ranking');
  return (
    <div className={tables.scroll}>
      <table className={`${tables.table} ${classes.rules}`}>
        <caption>{t('revealing.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('revealing.cause')}</th>
            <th scope="col">{t('revealing.reveals')}</th>
            <th scope="col">{t('revealing.ranks')}</th>
          </tr>
        </thead>
        <tbody>
          {revealingRules.map((rule) => (
            <Row key={rule.cause} {...rule} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

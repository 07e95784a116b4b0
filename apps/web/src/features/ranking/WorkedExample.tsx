import { fair } from '@upwell/ranking';
import { useTranslation } from '../../messages/use-translation.ts';
import { tenths, times } from './figures.ts';
import tables from './Tables.module.css';
import classes from './WorkedExample.module.css';
import { countedOf, departments, exampleSupport, type Department } from './worked-example.ts';

const MOST = Math.max(...departments.map(({ votes }) => votes));
const width = (votes: number) => ({ inlineSize: `${(100 * votes) / MOST}%` });

function Row({ department }: { department: Department }) {
  const { t } = useTranslation('ranking');
  const { name, looks, votes, isOwn } = department;
  const { expected, counted } = countedOf(department);
  return (
    <tr data-own={isOwn || undefined}>
      <th scope="row">
        {t(`example.departments.${name}`)}
        <span className={classes.bars} aria-hidden="true">
          <span className={classes.votes} style={width(votes)} />
          <span className={classes.counted} style={width(counted)} />
          <span className={classes.usual} style={{ insetInlineStart: `${(100 * expected) / MOST}%` }} />
        </span>
      </th>
      <td>{looks}</td>
      <td>{tenths(expected)}</td>
      <td>{votes}</td>
      <td>{isOwn ? t('example.notCounted') : tenths(counted)}</td>
    </tr>
  );
}

/** The formula on one idea: a table that is its own picture. */
export function WorkedExample() {
  const { t } = useTranslation('ranking');
  const { looks, expected, counted, support, low, high } = exampleSupport();
  const start = fair.priorVotes;
  return (
    <figure className={classes.example}>
      <div className={tables.scroll}>
        <table className={tables.table}>
          <caption>{t('example.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('example.department')}</th>
              <th scope="col">{t('example.looks')}</th>
              <th scope="col">{t('example.expected')}</th>
              <th scope="col">{t('example.votes')}</th>
              <th scope="col">{t('example.counted')}</th>
            </tr>
          </thead>
          <tbody>
            {departments.map((department) => (
              <Row key={department.name} department={department} />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('example.outside')}</th>
              <td>{looks}</td>
              <td>{tenths(expected)}</td>
              <td>{departments.reduce((sum, { votes, isOwn }) => sum + (isOwn ? 0 : votes), 0)}</td>
              <td>{tenths(counted)}</td>
            </tr>
          </tfoot>
        </table>
      </div>
      <p className={classes.key} aria-hidden="true">
        <span data-key="counted">{t('example.key.counted')}</span>
        <span data-key="votes">{t('example.key.votes')}</span>
        <span data-key="usual">{t('example.key.usual')}</span>
      </p>
      <p className={classes.sum}>
        <span className={classes.fraction}>
          ({tenths(counted)} + {start}) / ({tenths(expected)} + {start})
        </span>{' '}
        = <strong>{t('example.support', { times: times(support) })}</strong>
      </p>
      <figcaption>{t('example.says', { low: times(low), high: times(high), start })}</figcaption>
    </figure>
  );
}

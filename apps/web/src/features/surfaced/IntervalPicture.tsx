import { useTranslation } from '../../messages/use-translation.ts';
import { times } from './figures.ts';
import classes from './IntervalPicture.module.css';

export interface IntervalPictureProps {
  support: number | null;
  low: number | null;
  high: number | null;
  merit: number | null;
}

/** Where the scale ends: four times the usual support is a lot. */
const MOST = 4;
const at = (value: number) => `${(100 * Math.min(value, MOST)) / MOST}%`;

/** Support with its range on a scale on which an average idea stands at the mark. */
export function IntervalPicture({ support, low, high, merit }: IntervalPictureProps) {
  const { t } = useTranslation('surfaced');
  if (support === null || low === null || high === null || merit === null)
    return <p className={classes.none}>{t('tooFew')}</p>;
  return (
    <div className={classes.interval}>
      <p className={classes.told}>
        <strong data-figures>{t('support', { times: times(support) })}</strong>{' '}
        <span data-figures>{t('range', { low: times(low), high: times(high) })}</span>
      </p>
      <span className={classes.scale} aria-hidden="true">
        <span className={classes.usual} style={{ insetInlineStart: at(1) }} />
        <span
          className={classes.range}
          style={{ insetInlineStart: at(low), inlineSize: `calc(${at(high)} - ${at(low)})` }}
        />
        <span className={classes.point} style={{ insetInlineStart: at(support) }} />
      </span>
      {merit < support - 0.05 && <p className={classes.held}>{t('held', { times: times(merit) })}</p>}
    </div>
  );
}

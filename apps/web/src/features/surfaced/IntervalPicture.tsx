import { SupportScale } from '@upwell/ui';
import { useTranslation } from '../../messages/use-translation.ts';
import { times } from './figures.ts';
import classes from './IntervalPicture.module.css';

export interface IntervalPictureProps {
  support: number | null;
  low: number | null;
  high: number | null;
  merit: number | null;
}

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
      <SupportScale support={support} low={low} high={high} />
      {merit < support - 0.05 && <p className={classes.held}>{t('held', { times: times(merit) })}</p>}
    </div>
  );
}

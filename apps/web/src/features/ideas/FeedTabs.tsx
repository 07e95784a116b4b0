import { useTranslation } from '../../messages/use-translation.ts';
import { Link } from 'react-router';
import { addressOf, orders, type FeedAddress } from './feed-address.ts';
import classes from './FeedTabs.module.css';

/** The orders of the feed, and what the viewer follows; filters stay as they are. */
export function FeedTabs({ address }: { address: FeedAddress }) {
  const { t } = useTranslation('ideas');
  return (
    <nav aria-label={t('feed.orders')} className={classes.tabs}>
      {orders.map((order) => (
        <Link
          key={order}
          to={addressOf({ ...address, order })}
          aria-current={order === address.order ? 'page' : undefined}
        >
          {t(`feed.order.${order}`)}
        </Link>
      ))}
    </nav>
  );
}

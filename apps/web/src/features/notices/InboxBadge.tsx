import { useTranslation } from '../../messages/use-translation.ts';
import classes from './InboxBadge.module.css';
import { useInboxState } from './inbox-state.ts';

/** From here on the server does not count on. */
const most = 100;

/** How much is unread, beside the way to the inbox. */
export function InboxBadge() {
  const { t } = useTranslation();
  const { unread } = useInboxState();
  if (unread === 0) return null;
  return (
    <span className={classes.badge} data-many={unread >= most || undefined}>
      {unread >= most ? t('navigation.many', { most: most - 1 }) : t('navigation.few', { unread })}
      <span className={classes.unseen}> {t('navigation.unread')}</span>
    </span>
  );
}

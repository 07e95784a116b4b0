import { RelativeTime } from '@upwell/ui';
import { useTranslation } from '../../messages/use-translation.ts';
import { Link } from 'react-router';
import type { MailRow_MailFragment } from '../../graphql/graphql.ts';
import classes from './Mails.module.css';

/** One mail in the list. */
export function MailRow({
  mail: { id, subject, to, kind, state, queuedAt },
}: {
  mail: MailRow_MailFragment;
}) {
  const { t } = useTranslation('mails');
  return (
    <li>
      <Link to={`/admin/mail/${id}`} className={classes.row}>
        <strong>{subject}</strong>
        <span className={classes.when}>
          <RelativeTime at={queuedAt} />
        </span>
        <span>
          {to} · {t(`kind.${kind}`)}
        </span>
        <span className={`${classes.when} ${state === 'FAILED' ? classes.failed : ''}`}>
          {t(`state.${state}`)}
        </span>
      </Link>
    </li>
  );
}

import { RelativeTime } from '@upwell/ui';
import { useTranslation } from '../../messages/use-translation.ts';
import { Link } from 'react-router';
import type { MailPage_MailFragment } from '../../graphql/graphql.ts';
import classes from './Mails.module.css';

const ownFailures = ['BAD_ADDRESS', 'ACCOUNT_OFF'] as const;

/** To whom, why, and what became of it. */
export function MailFacts({ mail }: { mail: MailPage_MailFragment }) {
  const { t } = useTranslation('mails');
  const { to, member, kind, state, queuedAt, sentAt, nextTryAt, tries, failure } = mail;
  const own = ownFailures.find((code) => code === failure);
  return (
    <dl className={classes.facts}>
      <dt>{t('to')}</dt>
      <dd>{to}</dd>
      {member && (
        <>
          <dt>{t('member')}</dt>
          <dd>
            <Link to={`/admin/people/${member.id}`}>{member.name}</Link>
          </dd>
        </>
      )}
      <dt>{t('why')}</dt>
      <dd>{t(`kind.${kind}`)}</dd>
      <dt>{t('written')}</dt>
      <dd>
        <RelativeTime at={queuedAt} />
      </dd>
      <dt>{t('became')}</dt>
      <dd>
        {t(`state.${state}`)}
        {sentAt && (
          <>
            {' '}
            <RelativeTime at={sentAt} />
          </>
        )}
        {!sentAt && tries > 0 && ` · ${t('tries', { count: tries })}`}
        {nextTryAt && (
          <>
            {' · '}
            {t('nextTry')} <RelativeTime at={nextTryAt} />
          </>
        )}
      </dd>
      {failure && (
        <>
          <dt>{t('failure')}</dt>
          <dd className={state === 'FAILED' ? classes.failed : undefined}>
            {own ? t(`ownFailure.${own}`) : failure}
          </dd>
        </>
      )}
    </dl>
  );
}

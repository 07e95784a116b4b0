import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { RowSkeletons } from '@upwell/ui';
import { useTranslation } from '../../messages/use-translation.ts';
import { QueryFailed } from '../../acts/index.ts';
import { NextDigest as NextDigestQuery } from './digests.queries.ts';
import classes from './MailSettings.module.css';

/** Links of the mail open beside the settings. */
const BESIDE = '<base target="_blank">';

/** The digest that would be sent now, drawn where it can neither run scripts nor reach this page, or why there is none. */
export function NextDigest() {
  const { t } = useTranslation('digests');
  const { data, error, loading, refetch } = useQuery(NextDigestQuery, {
    fetchPolicy: 'network-only',
    notifyOnNetworkStatusChange: true,
  });
  const digest = data?.digestPreview;
  if (error && !digest) return <QueryFailed error={error} onRetry={refetch} />;
  if (!digest) return <RowSkeletons label={t('preview.loading')} count={3} />;
  return (
    <div className={classes.preview} role="group" aria-label={t('preview.title')}>
      {digest.reason && <p role="status">{t(`preview.none.${digest.reason}`)}</p>}
      {digest.html && (
        <>
          <p>
            <span className={classes.quiet}>{t('preview.subject')}</span> <strong>{digest.subject}</strong>
          </p>
          <iframe
            className={classes.mail}
            title={t('preview.title')}
            sandbox="allow-popups allow-popups-to-escape-sandbox"
            srcDoc={digest.html.replace('<head>', `<head>${BESIDE}`)}
          />
          <details>
            <summary>{t('preview.asText')}</summary>
            <pre className={classes.text} tabIndex={0}>
              {digest.text}
            </pre>
          </details>
        </>
      )}
      <Button variant="subtle" size="sm" loading={loading} onClick={() => void refetch()}>
        {t('preview.again')}
      </Button>
    </div>
  );
}

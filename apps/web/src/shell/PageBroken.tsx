import { Button } from '@mantine/core';
import { ErrorState } from '@upwell/ui';
import { useTranslation } from '../messages/use-translation.ts';
import { PageTitle } from './PageTitle.tsx';

/** Stands where a page threw. A chunk that is gone after an update ends here too, and a reload mends it. */
export function PageBroken() {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle title={t('broken.title')} hidden />
      <ErrorState
        title={t('broken.title')}
        retryLabel={t('broken.reload')}
        onRetry={() => window.location.reload()}
        action={
          <Button component="a" href="/" variant="subtle">
            {t('broken.home')}
          </Button>
        }
      >
        {t('broken.body')}
      </ErrorState>
    </>
  );
}

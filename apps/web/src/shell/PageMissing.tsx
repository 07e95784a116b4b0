import { Button } from '@mantine/core';
import { EmptyState } from '@upwell/ui';
import { useTranslation } from '../messages/use-translation.ts';
import { Link } from 'react-router';
import { PageTitle } from './PageTitle.tsx';

/** An address that leads nowhere, or to something the reader may not see. */
export function PageMissing() {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle title={t('missing.title')} hidden />
      <EmptyState
        title={t('missing.title')}
        action={
          <Button component={Link} to="/" variant="default">
            {t('missing.home')}
          </Button>
        }
      >
        {t('missing.body')}
      </EmptyState>
    </>
  );
}

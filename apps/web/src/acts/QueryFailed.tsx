import { ErrorState } from '@upwell/ui';
import { useTranslation } from 'react-i18next';
import { failureOf } from './failure.ts';
import { useFailureSentences } from './failure-sentence.ts';

export interface QueryFailedProps {
  error: unknown;
  /** Apollo's `refetch` of the query. */
  onRetry: () => Promise<unknown>;
}

/** Stands where a query's answer would: what went wrong in a sentence, and the way to try again. */
export function QueryFailed({ error, onRetry }: QueryFailedProps) {
  const { t } = useTranslation('failures');
  const { failureSentence } = useFailureSentences();
  return (
    <ErrorState
      title={t('title')}
      retryLabel={t('retry')}
      onRetry={() => void onRetry().catch(() => undefined)}
    >
      {failureSentence(failureOf(error))}
    </ErrorState>
  );
}

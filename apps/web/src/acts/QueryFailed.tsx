import { ErrorState } from '@upwell/ui';
import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from '../messages/use-translation.ts';
import { onConnectionChange } from '../apollo/connection.ts';
import { failureOf } from './failure.ts';
import { useFailureSentences } from './failure-sentence.ts';
import { refusalWords } from './refusal-words.ts';

export interface QueryFailedProps {
  error: unknown;
  /** Apollo's `refetch` of the query. */
  onRetry: () => Promise<unknown>;
}

/** Stands where a query's answer would: what went wrong in a sentence, and the way to try again. */
export function QueryFailed({ error, onRetry }: QueryFailedProps) {
  const { t } = useTranslation('failures');
  const { failureSentence } = useFailureSentences();
  const [, setBrought] = useState(false);
  const failure = failureOf(error);
  const hasRule = failure.params.rule !== undefined;
  useEffect(() => {
    if (hasRule) void refusalWords().then(() => setBrought(true));
  }, [hasRule]);
  const retry = () => void onRetry().catch(() => undefined);
  // Whoever waits for the server need not press anything once it is back.
  const tryAgain = useEffectEvent(retry);
  useEffect(() => {
    const online = () => tryAgain();
    addEventListener('online', online);
    const stop = onConnectionChange((next, before) => {
      if (next === 'live' && before === 'interrupted') tryAgain();
    });
    return () => {
      stop();
      removeEventListener('online', online);
    };
  }, []);
  return (
    <ErrorState title={t('title')} retryLabel={t('retry')} onRetry={retry}>
      {failureSentence(failure)}
    </ErrorState>
  );
}

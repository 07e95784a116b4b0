import { Button } from '@mantine/core';
import { useEffect, useEffectEvent, useRef } from 'react';
import { useTranslation } from '../../messages/use-translation.ts';
import { failureOf, useFailureSentences } from '../../acts/index.ts';
import classes from './FeedList.module.css';

export interface FeedEndProps {
  hasMore: boolean;
  /** How far the list goes; moves with every page. */
  reached: string;
  loading: boolean;
  failure: unknown;
  isAll: boolean;
  onMore: () => void;
}

/** Loads on before the reader gets here; a button for those who are faster, or whom a failure has stopped. */
export function FeedEnd({ hasMore, reached, loading, failure, isAll, onMore }: FeedEndProps) {
  const { t } = useTranslation('ideas');
  const { failureSentence } = useFailureSentences();
  const end = useRef<HTMLDivElement>(null);
  const goOn = useEffectEvent(onMore);
  const goesOnByItself = hasMore && !failure;

  useEffect(() => {
    if (!goesOnByItself) return;
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && goOn(), {
      rootMargin: '900px 0px',
    });
    observer.observe(end.current!);
    return () => observer.disconnect();
  }, [goesOnByItself, reached]);

  return (
    <div ref={end} className={classes.end}>
      {failure !== undefined && <p role="alert">{failureSentence(failureOf(failure))}</p>}
      {hasMore && (
        <Button variant="default" loading={loading} onClick={onMore}>
          {t('feed.more')}
        </Button>
      )}
      {!hasMore && <p>{t(isAll ? 'feed.endOfAll' : 'feed.end')}</p>}
    </div>
  );
}

import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { ErrorState } from '@upwell/ui';
import { useTranslation } from '../../messages/use-translation.ts';
import classes from './Replay.module.css';
import { ReplayFigures } from './ReplayFigures.tsx';
import { ReplayPicture, type Colouring } from './ReplayPicture.tsx';
import { ReplaySettings } from './ReplaySettings.tsx';
import { ReplayWeeks } from './ReplayWeeks.tsx';
import { addressOfWish, readWish, type ReplayWish } from './replay-wish.ts';
import { useReplay } from './use-replay.ts';

/** An invented organisation, played here by the module that orders the real ideas; what was set stands in the address. */
export function Replay() {
  const { t } = useTranslation('ranking');
  const [params, setParams] = useSearchParams();
  const wish = readWish(params);
  const { stories, progress, hasFailed, again } = useReplay(wish);
  const [colouring, setColouring] = useState<Colouring>('quality');
  const change = (part: Partial<ReplayWish>) =>
    setParams(addressOfWish({ ...wish, ...part }), { replace: true, preventScrollReset: true });
  const [fair, other] = stories ?? [];

  return (
    <div className={classes.replay}>
      <ReplaySettings
        wish={wish}
        onChange={change}
        onUsual={() => change(readWish(new URLSearchParams()))}
        colouring={colouring}
        onColouring={setColouring}
      />
      <div className={classes.stage} aria-busy={progress !== null}>
        <progress
          className={classes.progress}
          aria-label={t('replay.playing')}
          value={progress ?? 1}
          data-done={progress === null || undefined}
        />
        {hasFailed && (
          <ErrorState title={t('replay.failed')} retryLabel={t('replay.again')} onRetry={again} />
        )}
        {!stories && !hasFailed && <div className={classes.waiting} />}
        {stories?.map((story) => (
          <ReplayPicture
            key={story.policy}
            story={story}
            colouring={colouring}
            isPushed={wish.colluders > 0}
          />
        ))}
        <p role="status" className={classes.outcome}>
          {fair &&
            other &&
            t('replay.outcome', {
              fair: fair.best,
              other: other.best,
              places: fair.places,
              rival: t(`policies.${other.policy}`),
            })}
        </p>
        {fair && other && (
          <>
            <ReplayFigures stories={[fair, other]} isPushed={wish.colluders > 0} />
            <ReplayWeeks stories={[fair, other]} isPushed={wish.colluders > 0} />
          </>
        )}
      </div>
    </div>
  );
}

import { useId } from 'react';
import { useTranslation } from '../../messages/use-translation.ts';
import classes from './ReplayPicture.module.css';
import type { Stay, Story } from './replay.ts';

/** What the colours of the picture tell. */
export type Colouring = 'quality' | 'level';

/** Height of a bar within its place. */
const BAR = 0.82;
const LEVELS = [0, 1, 2, 3, 4] as const;
const WEEK = 7;

const attributesOf = ({ kind, level }: Stay, colouring: Colouring) =>
  colouring === 'quality' || kind === 'pushed' ? { 'data-kind': kind } : { 'data-level': level };

export interface ReplayPictureProps {
  story: Story;
  colouring: Colouring;
  isPushed: boolean;
}

/** The list through twelve weeks: a row for each place, a column for each evening, a bar for an idea that stood there. */
export function ReplayPicture({ story, colouring, isPushed }: ReplayPictureProps) {
  const { t } = useTranslation('ranking');
  const title = useId();
  const { policy, places, days, stays } = story;
  const weeks = days / WEEK;
  return (
    <figure className={classes.picture} aria-labelledby={title}>
      <div className={classes.head}>
        <h3 id={title}>{t(`policies.${policy}`)}</h3>
        <p data-figures>
          {t('replay.found', { best: story.best, places })}
          {isPushed && (
            <span data-alarm={story.pushedEvenings > 0 || undefined}>
              {t('replay.pushed', { count: story.pushedEvenings })}
            </span>
          )}
        </p>
      </div>
      <div className={classes.frame}>
        <span className={classes.first}>{t('replay.place', { place: 1 })}</span>
        <span className={classes.last}>{t('replay.place', { place: places })}</span>
        <svg
          // A new life is drawn anew, from its first day on.
          key={JSON.stringify(stays.slice(0, 40))}
          className={classes.drawing}
          viewBox={`0 0 ${days} ${places}`}
          preserveAspectRatio="none"
          role="img"
          aria-label={t('replay.described', { policy: t(`policies.${policy}`), best: story.best, places })}
        >
          {Array.from({ length: weeks - 1 }, (_, at) => (
            <line key={at} x1={(at + 1) * WEEK} x2={(at + 1) * WEEK} y1={0} y2={places} />
          ))}
          {stays.map((stay) => (
            <rect
              key={`${stay.place} ${stay.from}`}
              {...attributesOf(stay, colouring)}
              x={stay.from}
              y={stay.place + (1 - BAR) / 2}
              width={stay.to - stay.from + 0.86}
              height={BAR}
            />
          ))}
        </svg>
        <ol className={classes.weeks} aria-hidden="true">
          {Array.from({ length: weeks }, (_, at) => (
            <li key={at}>{t('replay.week', { week: at + 1, context: at === 0 ? 'first' : undefined })}</li>
          ))}
        </ol>
      </div>
      {policy !== 'FAIR' && (
        <figcaption className={classes.legend}>
          {colouring === 'quality'
            ? (['best', 'other'] as const).map((kind) => (
                <span key={kind} data-kind={kind}>
                  {t(`replay.kinds.${kind}`)}
                </span>
              ))
            : LEVELS.map((level) => (
                <span key={level} data-level={level}>
                  {t(`replay.levels.${level}`)}
                </span>
              ))}
          {isPushed && <span data-kind="pushed">{t('replay.kinds.pushed')}</span>}
        </figcaption>
      )}
    </figure>
  );
}

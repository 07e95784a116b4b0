import { Skeleton } from '@mantine/core';
import classes from './Skeletons.module.css';

export interface SkeletonsProps {
  /** What is loading, for those who cannot see the shimmer. */
  label: string;
  /** How many stand-ins, three unless told. */
  count?: number;
}

/** Stand-ins in the shape of idea cards. */
export function CardSkeletons({ label, count = 3 }: SkeletonsProps) {
  return (
    <div role="status" aria-label={label} className={classes.list}>
      {Array.from({ length: count }, (_, index) => (
        <div key={index} className={classes.card} aria-hidden="true">
          <Skeleton width="3.25rem" height="3.75rem" radius="md" />
          <div className={classes.lines}>
            <Skeleton width="28%" height="0.7rem" />
            <Skeleton width={`${88 - (index % 3) * 14}%`} height="1.3rem" />
            <Skeleton width="100%" height="0.7rem" />
            <Skeleton width="64%" height="0.7rem" />
          </div>
        </div>
      ))}
    </div>
  );
}

/** Stand-ins in the shape of a heading and lines of text. */
export function TextSkeleton({ label, count = 6 }: SkeletonsProps) {
  return (
    <div role="status" aria-label={label} className={classes.lines}>
      <Skeleton width="70%" height="2rem" mb="sm" />
      {Array.from({ length: count }, (_, index) => (
        <Skeleton key={index} width={index === count - 1 ? '52%' : '100%'} height="0.8rem" />
      ))}
    </div>
  );
}

/** Stand-ins in the shape of rows: comments, people, settings. */
export function RowSkeletons({ label, count = 5 }: SkeletonsProps) {
  return (
    <div role="status" aria-label={label} className={classes.list}>
      {Array.from({ length: count }, (_, index) => (
        <div key={index} className={classes.row} aria-hidden="true">
          <Skeleton circle width="2.25rem" height="2.25rem" />
          <div className={classes.lines}>
            <Skeleton width={`${38 - (index % 3) * 6}%`} height="0.7rem" />
            <Skeleton width={`${92 - (index % 4) * 11}%`} height="0.7rem" />
          </div>
        </div>
      ))}
    </div>
  );
}

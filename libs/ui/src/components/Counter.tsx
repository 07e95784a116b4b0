import classes from './Counter.module.css';

export interface CounterProps {
  used: number;
  max: number;
  min?: number;
  /** The count in words, such as “12 of 120 characters”. */
  label: string;
}

/** Counts towards a limit: silent while there is room, plain when there is not. */
export function Counter({ used, max, min = 0, label }: CounterProps) {
  const tone = used > max ? 'over' : used > max * 0.9 ? 'near' : used > 0 && used < min ? 'under' : 'fine';
  return (
    <span className={classes.counter} data-tone={tone} aria-label={label} role="img">
      {used} / {max}
    </span>
  );
}

import classes from './SupportScale.module.css';

export interface SupportScaleProps {
  /** Times the usual support, with the range in which it truly lies. */
  support: number;
  low: number;
  high: number;
}

/** Where the scale ends: four times the usual support is a lot. */
const MOST = 4;
const at = (value: number) => `${(100 * Math.min(value, MOST)) / MOST}%`;

/** Support with its range on a scale on which an average idea stands at the mark. A picture only. */
export function SupportScale({ support, low, high }: SupportScaleProps) {
  return (
    <span className={classes.scale} aria-hidden="true">
      <span className={classes.usual} style={{ insetInlineStart: at(1) }} />
      <span
        className={classes.range}
        style={{ insetInlineStart: at(low), inlineSize: `calc(${at(high)} - ${at(low)})` }}
      />
      <span className={classes.point} style={{ insetInlineStart: at(support) }} />
    </span>
  );
}

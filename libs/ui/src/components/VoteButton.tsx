import { useId } from 'react';
import classes from './VoteButton.module.css';

export interface VoteButtonProps {
  /** Members who back it now; null while the reader shall not know. */
  count: number | null;
  /** Whether the reader is one of them. */
  voted: boolean;
  onToggle: () => void;
  /** What the button does, such as “Back this idea”; the pressed state says whether it is done. */
  label: string;
  /** The count in words, such as “14 people back this”. */
  countLabel: string;
  /** Why it can't be pressed; shown on hover and read out. Without it the button works. */
  closedBecause?: string;
  /** `large` on the idea's own page. */
  size?: 'medium' | 'large';
}

const number = new Intl.NumberFormat(undefined, { notation: 'compact', maximumFractionDigits: 1 });

/** Backing an idea: an arrow that rises from the water, and how many lift it. */
export function VoteButton(props: VoteButtonProps) {
  const { count, voted, onToggle, label, countLabel, closedBecause, size = 'medium' } = props;
  const described = useId();
  const closed = closedBecause !== undefined;
  return (
    <button
      type="button"
      className={classes.vote}
      data-size={size}
      aria-pressed={voted}
      aria-label={label}
      aria-describedby={described}
      aria-disabled={closed || undefined}
      title={closedBecause}
      onClick={() => !closed && onToggle()}
    >
      <svg className={classes.arrow} viewBox="0 0 24 24" aria-hidden="true">
        <path d="M12 4.5v11M6.5 10 12 4.5 17.5 10" />
        <path className={classes.wave} d="M4 19.5c2.7 0 2.7-1.6 5.3-1.6s2.7 1.6 5.4 1.6 2.6-1.6 5.3-1.6" />
      </svg>
      {count !== null && (
        <span className={classes.count} aria-hidden="true">
          {number.format(count)}
        </span>
      )}
      <span id={described} hidden>
        {closed ? `${countLabel} ${closedBecause}` : countLabel}
      </span>
    </button>
  );
}

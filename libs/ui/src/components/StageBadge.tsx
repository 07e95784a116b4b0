import classes from './StageBadge.module.css';

export interface StageBadgeProps {
  /** Stable key of the stage: `submitted`, `in_review`, `piloting`, `adopted`, `done`, `declined`, `parked` have a tone. */
  stageKey: string;
  name: string;
  /** What the stage means, on hover. */
  meaning?: string;
}

const tones: Record<string, string> = {
  submitted: 'open',
  in_review: 'moving',
  piloting: 'moving',
  adopted: 'won',
  done: 'won',
  declined: 'closed',
  parked: 'closed',
};

/** Where an idea stands. The dot fills as the idea moves; the name always says it in words. */
export function StageBadge({ stageKey, name, meaning }: StageBadgeProps) {
  const tone = tones[stageKey.toLowerCase().replaceAll('-', '_')] ?? 'open';
  return (
    <span className={classes.badge} data-tone={tone} title={meaning}>
      <span className={classes.dot} aria-hidden="true" />
      {name}
    </span>
  );
}

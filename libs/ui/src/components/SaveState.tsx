import classes from './SaveState.module.css';

export interface SaveStateProps {
  state: 'saving' | 'saved' | 'device-only';
  /** The state in words. */
  label: string;
}

/** Says quietly whether what was typed is kept. Not a live region: it would speak with every pause. */
export function SaveState({ state, label }: SaveStateProps) {
  return (
    <span className={classes.state} data-state={state}>
      <span className={classes.dot} aria-hidden="true" />
      {label}
    </span>
  );
}

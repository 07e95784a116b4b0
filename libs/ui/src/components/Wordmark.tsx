import classes from './Wordmark.module.css';

/** Upwell's name as it is drawn: the sea, and what it lifts. */
export function Wordmark() {
  return (
    <span className={classes.wordmark}>
      <svg className={classes.sign} viewBox="0 0 32 32" aria-hidden="true">
        <path className={classes.deep} d="M3 25c4.3 0 4.3-2.6 8.7-2.6S16 25 20.3 25s4.4-2.6 8.7-2.6" />
        <path className={classes.mid} d="M3 19.5c4.3 0 4.3-2.6 8.7-2.6s4.3 2.6 8.6 2.6 4.4-2.6 8.7-2.6" />
        <path className={classes.rise} d="M16 14V5m-4.6 4.3L16 4.7l4.6 4.6" />
      </svg>
      Upwell
    </span>
  );
}

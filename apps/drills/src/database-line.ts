import type { Inspector } from './fault-line.ts';
import { between, pause } from './waiting.ts';

const COMMIT = /\bCOMMIT\0/i;

/** Lets each COMMIT wait a random while before PostgreSQL hears it, so that transactions end in another order than they began. */
export function delayCommits(longestMs: number, onDelay: () => void): Inspector {
  return async (bytes, direction): Promise<'pass'> => {
    if (direction === 'request' && COMMIT.test(bytes.toString('latin1'))) {
      onDelay();
      await pause(between(0, longestMs));
    }
    return 'pass';
  };
}

/**
 * Cuts a connection when PostgreSQL answers the COMMIT of a transaction in which the text was written:
 * it is committed, and the node will never know.
 */
export function cutCommitOf(text: () => string): Inspector {
  let hasWritten = false;
  let hasCommitted = false;
  return (bytes, direction) => {
    if (direction === 'answer') return hasCommitted ? 'cut' : 'pass';
    const said = bytes.toString('latin1');
    if (text() && said.includes(text())) hasWritten = true;
    if (hasWritten && COMMIT.test(said)) hasCommitted = true;
    return 'pass';
  };
}

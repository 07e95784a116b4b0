import { WrongSettings } from '../config/config.ts';
import { BackupRefused } from './backup-refused.ts';

/** Progress and failures go to standard error; standard output is for the summary. */
export function say(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}

/** Ends the process with the work: 0 when it is done, 2 when it was refused, 1 when it failed. */
export function endWith(work: Promise<void>): void {
  work.then(
    () => process.exit(0),
    (error: unknown) => {
      const isRefusal = error instanceof BackupRefused || error instanceof WrongSettings;
      // An error with a code of its own is a sentence for whoever starts the program; anything else needs its stack.
      const isPlain = isRefusal || (error instanceof Error && 'code' in error);
      say(
        error instanceof Error ? (isPlain ? error.message : (error.stack ?? error.message)) : String(error),
      );
      process.exit(isRefusal ? 2 : 1);
    },
  );
}

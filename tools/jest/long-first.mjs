import TestSequencer from '@jest/test-sequencer';

/** Files that take a third of a minute and more, the longest first. */
const LONG = [
  'made-operations.api',
  'restore.api',
  'backup.api',
  'people-import.api',
  'presence.api',
  'seeding.api',
  'upgrade.api',
];

const place = ({ path }) => {
  const found = LONG.findIndex((name) => path.endsWith(`/${name}.spec.ts`));
  return found === -1 ? LONG.length : found;
};

/**
 * A machine that has never run them knows no durations and would go by the size of the files: a long one that begins last
 * keeps a single core busy while the other waits.
 */
export default class LongFirst extends TestSequencer {
  sort(tests) {
    return super.sort(tests).sort((a, b) => place(a) - place(b));
  }
}

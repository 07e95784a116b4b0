import type { Stage } from './stage.ts';

/** A program that a drill needs and that is not part of the packages. */
export interface NeededProgram {
  /** As it is called in the PATH. */
  command: string;
  /** How to get it, for whoever reads that it is missing. */
  install: string;
}

/** A fault on purpose: a command that says what it broke, and fails when that did not bite. */
export interface Drill {
  /** What one types to run it. */
  name: string;
  /** What is done and what must hold, in a sentence. */
  promise: string;
  needs?: readonly NeededProgram[];
  run(stage: Stage): Promise<void>;
}

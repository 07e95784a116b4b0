import { failures } from './en/failures.ts';
import { ideas } from './en/ideas.ts';
import { shell } from './en/shell.ts';
import { signIn } from './en/sign-in.ts';

/** The catalogues that the first page needs. All others travel with the screen that speaks them: see `bringWords`. */
export const firstWords = { shell, failures, signIn, ideas };

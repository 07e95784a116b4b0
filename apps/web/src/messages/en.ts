import { failures } from './en/failures.ts';
import { ideas } from './en/ideas.ts';
import { shell } from './en/shell.ts';
import { signIn } from './en/sign-in.ts';

/** Every sentence of the screens, one catalogue a feature. */
export const en = { shell, failures, signIn, ideas };

export type Catalogues = typeof en;

import { Wordmark } from '@upwell/ui';
import type { ReactNode } from 'react';
import classes from './SignInPage.module.css';

/** The frame of pages that are open to strangers, but for the sign-in page itself, which may need more room. */
export function DoorPage({ children }: { children: ReactNode }) {
  return (
    <div className={classes.page} data-way="password">
      <header className={classes.header}>
        <Wordmark />
      </header>
      <main className={classes.main}>{children}</main>
    </div>
  );
}

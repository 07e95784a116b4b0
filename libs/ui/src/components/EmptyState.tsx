import type { ReactNode } from 'react';
import classes from './Notice.module.css';

export interface EmptyStateProps {
  title: string;
  /** What to do about it, in a sentence. */
  children?: ReactNode;
  /** The way on: a button or a link. */
  action?: ReactNode;
}

/** Stands where a list would be: says what belongs here and how it gets there. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className={classes.notice}>
      <svg className={classes.sea} viewBox="0 0 96 40" aria-hidden="true">
        <path d="M4 30c11 0 11-6 22-6s11 6 22 6 11-6 22-6 11 6 22 6" />
        <path d="M20 38c9 0 9-4.5 18-4.5S47 38 56 38s9-4.5 18-4.5" opacity=".45" />
        <path d="M48 18V4m-6 6 6-6 6 6" />
      </svg>
      <p className={classes.title}>{title}</p>
      {children && <div className={classes.body}>{children}</div>}
      {action}
    </div>
  );
}

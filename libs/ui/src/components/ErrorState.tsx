import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './Notice.module.css';

export interface ErrorStateProps {
  title: string;
  children?: ReactNode;
  /** Words on the button that tries again, and what it does. */
  retryLabel?: string;
  onRetry?: () => void;
  /** Another way on, such as a link home. */
  action?: ReactNode;
}

/** Stands where something could not be shown: what happened, and a way on. Read out when it appears. */
export function ErrorState({ title, children, retryLabel, onRetry, action }: ErrorStateProps) {
  return (
    <div className={classes.notice} role="alert">
      <p className={classes.title}>{title}</p>
      {children && <div className={classes.body}>{children}</div>}
      {onRetry && retryLabel && (
        <Button variant="default" onClick={onRetry}>
          {retryLabel}
        </Button>
      )}
      {action}
    </div>
  );
}

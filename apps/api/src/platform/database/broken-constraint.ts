import { QueryFailedError } from 'typeorm';

/** Name of the unique index, foreign key or check that refused a statement; null for any other error. */
export function brokenConstraint(error: unknown): string | null {
  if (!(error instanceof QueryFailedError)) return null;
  const { code, constraint } = error.driverError as { code?: string; constraint?: string };
  return code?.startsWith('23') ? (constraint ?? null) : null;
}

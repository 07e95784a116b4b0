/** PostgreSQL and network states of a database that does not answer, or is about to stop. */
const AWAY = new Set(['57P01', '57P02', '57P03', '53300', '08006', '08001', 'ECONNREFUSED', 'ECONNRESET']);

/** Somebody else was in the way: lock and statement timeouts, deadlocks. */
const CONTENDED = new Set(['55P03', '57014', '40001', '40P01']);

/** It answers, but takes nothing in: set to read only, in recovery, or its disk is full. */
const READ_ONLY = new Set(['25006', '53100']);

export type DatabaseFailure = 'away' | 'contended' | 'read-only';

/** What kept the database from doing what it was asked, when that may pass by itself; null for any other error. */
export function databaseFailure(error: unknown): DatabaseFailure | null {
  const { code, message, driverError } = (error ?? {}) as {
    code?: string;
    message?: string;
    driverError?: { code?: string };
  };
  const isIn = (states: ReadonlySet<string>) => states.has(code ?? '') || states.has(driverError?.code ?? '');
  if (isIn(READ_ONLY)) return 'read-only';
  if (isIn(CONTENDED)) return 'contended';
  if (isIn(AWAY)) return 'away';
  return /Connection terminated|timeout exceeded when trying to connect/.test(message ?? '') ? 'away' : null;
}

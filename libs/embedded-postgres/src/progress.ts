import type { EmbeddedPostgresError } from './errors.ts';

/**
 * What the database is doing, as a code: the sentence for it is the caller's, in the reader's language.
 * - `creating`: first start, the cluster is being made
 * - `stopping-leftover`: a server that outlived a killed product is shut down first
 * - `starting`, `ready`
 * - `recovering`: the start takes longer because the log of the last crash is replayed
 * - `died`: the server ended by itself; a new one follows
 * - `restart-failed`: it did not come up (the error says why); another attempt follows
 */
export type Progress =
  'creating' | 'stopping-leftover' | 'starting' | 'recovering' | 'ready' | 'died' | 'restart-failed';

export type OnProgress = (progress: Progress, error?: EmbeddedPostgresError) => void;

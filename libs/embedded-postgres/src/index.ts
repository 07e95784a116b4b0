export { connectionUrl } from './connection-url.ts';
export {
  startEmbeddedPostgres,
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
} from './start-embedded-postgres.ts';
export type { Progress } from './progress.ts';
export {
  BinariesDoNotRun,
  BinariesMissing,
  DataFolderInUse,
  DataFromAnotherVersion,
  EmbeddedPostgresError,
  FolderNotReachable,
  FolderNotWritable,
  LeftoverWillNotStop,
  PasswordMissing,
  PortTaken,
  ServerDidNotStart,
} from './errors.ts';

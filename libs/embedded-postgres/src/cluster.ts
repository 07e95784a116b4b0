import { statSync } from 'node:fs';
import path from 'node:path';
import type { Account } from './choose-account.ts';
import type { Binaries } from './find-binaries.ts';

/** One PostgreSQL "cluster": a folder of databases and what it takes to run a server on it. */
export interface Cluster {
  /** The product's data folder. */
  folder: string;
  /** PostgreSQL's own folder in it. */
  pgData: string;
  passwordFile: string;
  logFile: string;
  /**
   * Stands in the command line of every process of this cluster (PostgreSQL shows `cluster_name` in the
   * titles of its children). A pid can be reused, this cannot: it is made of the folder's place on the disk.
   */
  mark: string;
  durable: boolean;
  binaries: Binaries;
  account: Account;
}

export function clusterIn(folder: string, durable: boolean, binaries: Binaries, account: Account): Cluster {
  const { dev, ino } = statSync(folder, { bigint: true });
  return {
    folder,
    pgData: path.join(folder, 'pgdata'),
    passwordFile: path.join(folder, 'password'),
    logFile: path.join(folder, 'postgres.log'),
    mark: `upwell-${dev.toString(16)}-${ino.toString(16)}`,
    durable,
    binaries,
    account,
  };
}

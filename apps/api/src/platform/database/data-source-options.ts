import pg from 'pg';
import type { DataSourceOptions } from 'typeorm';
import { migrations } from '../../migrations/index.ts';
import { PreparedClient } from './prepared-client.ts';

/** How every process connects; migrations run under a lock so that several nodes may start at once. */
export function dataSourceOptions(url: string, pool: number): DataSourceOptions {
  return {
    type: 'postgres',
    driver: pg,
    url,
    synchronize: false,
    migrations,
    migrationsTransactionMode: 'each',
    poolSize: pool,
    applicationName: 'upwell',
    parseInt8: true,
    extra: {
      Client: PreparedClient,
      statement_timeout: 15_000,
      lock_timeout: 5_000,
      // For so long at most a node that the network has swallowed holds what it was about to change; none of ours thinks longer between two statements.
      idle_in_transaction_session_timeout: 10_000,
      keepAlive: true,
      // A database that does not answer is told to the caller, who may try again.
      connectionTimeoutMillis: 10_000,
    },
  };
}

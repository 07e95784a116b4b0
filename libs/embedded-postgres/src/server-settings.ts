import { totalmem } from 'node:os';
import type { Cluster } from './cluster.ts';

/**
 * PostgreSQL's settings, passed on the command line at each start: a new version of the product brings its own,
 * and nothing in the data folder has to be migrated for it.
 */
export function serverSettings(cluster: Cluster, port: number): Record<string, string> {
  return {
    ...reach(cluster, port),
    ...memory(),
    ...writing(),
    ...planning(),
    ...logging(),
    ...(cluster.binaries.version >= 18 ? { io_workers: '1' } : {}),
    ...(cluster.durable ? {} : forgetful()),
  };
}

function reach(cluster: Cluster, port: number): Record<string, string> {
  return {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    cluster_name: cluster.mark,
  };
}

const MIB = 1024 * 1024;

/**
 * Pages PostgreSQL keeps beside the system's own cache: reading one from there costs thirty times what finding it here does.
 * Only what was touched is taken from the machine, so a pilot, whose data is small, stays small.
 */
export function sharedBuffers(bytesOfMachine = totalmem()): string {
  const sixteenth = Math.floor(bytesOfMachine / MIB / 16);
  return `${Math.min(512, Math.max(64, sixteenth))}MB`;
}

/** Small enough for a pilot beside Node, for whom the whole product has 400 MiB. */
function memory(): Record<string, string> {
  return {
    max_connections: '60',
    shared_buffers: sharedBuffers(),
    huge_pages: 'off',
    wal_buffers: '4MB',
    work_mem: '8MB',
    maintenance_work_mem: '64MB',
    autovacuum_max_workers: '2',
    max_worker_processes: '4',
    max_parallel_workers: '2',
  };
}

/** Good for an import of millions of rows: few checkpoints, spread out, and no log for replicas that don't exist. */
function writing(): Record<string, string> {
  return {
    wal_level: 'minimal',
    max_wal_senders: '0',
    max_logical_replication_workers: '0',
    max_wal_size: '2GB',
    wal_compression: 'on',
    checkpoint_completion_target: '0.9',
  };
}

/** Compiling a query pays for seconds-long reports only; pages on an SSD cost nearly the same in any order. */
function planning(): Record<string, string> {
  return {
    jit: 'off',
    random_page_cost: '1.1',
    effective_cache_size: '1GB',
    max_parallel_workers_per_gather: '1',
    timezone: 'UTC',
  };
}

/** Members' words and addresses stay out of the log: neither failing statements nor the values in them. */
function logging(): Record<string, string> {
  return {
    log_timezone: 'UTC',
    log_checkpoints: 'off',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
  };
}

/** For tests: a crash of the machine may cost the data, and every commit is quicker for it. */
function forgetful(): Record<string, string> {
  return { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { connectionUrl } from '@upwell/embedded-postgres';
import { ApiNode } from './api-node.ts';
import { claimOrganisation, type Organisation } from './organisation.ts';
import { postIdeas, type Place } from './town.ts';
import { until } from './waiting.ts';

const UP_MS = 60_000;

/** The whole product in one process with its own embedded PostgreSQL, as `npm start` runs it, on a folder of its own. */
export class Pilot implements Place {
  readonly node: ApiNode;
  /** Known after `settle`. */
  databaseUrl = '';
  private founded: Organisation | null = null;
  private readonly folder: string;

  constructor(folder: string, settings: Record<string, string>) {
    this.folder = folder;
    this.node = new ApiNode({ name: 'the pilot', settings: { ...settings, UPWELL_DATA: folder } });
  }

  get organisation(): Organisation {
    if (!this.founded) throw new Error('Nobody has claimed this pilot.');
    return this.founded;
  }

  /** Types the code that the first start printed and adds people. */
  async claim(): Promise<void> {
    this.founded = await claimOrganisation(this.node);
    await this.settle();
  }

  /** Resolves when product and database are up, whoever of them was killed, and finds out where the database is now. */
  async settle(): Promise<void> {
    await until('the pilot is ready', () => this.node.saysReady(), UP_MS);
    this.databaseUrl = await until(
      'its database takes connections',
      () => connectionUrl(join(this.folder, 'postgres')),
      UP_MS,
    );
  }

  /** Of the embedded postmaster; null while there is none. */
  get postmaster(): number | null {
    try {
      const lockFile = join(this.folder, 'postgres', 'pgdata', 'postmaster.pid');
      return Number(readFileSync(lockFile, 'utf8').split('\n')[0]);
    } catch {
      return null;
    }
  }

  killDatabase(): void {
    const pid = this.postmaster;
    try {
      if (pid) process.kill(pid, 'SIGKILL');
    } catch {
      // It has ended by itself meanwhile.
    }
  }

  postIdeas(count: number): Promise<string[]> {
    return postIdeas(this.organisation, this.node.url, count);
  }
}

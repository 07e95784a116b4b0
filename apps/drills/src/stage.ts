import { rmSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { FaultLine } from './fault-line.ts';
import type { Findings } from './findings.ts';
import { foundOrganisation, type Organisation } from './organisation.ts';
import { PostgresServer } from './postgres-server.ts';
import { Town } from './town.ts';

export type Scale = 'few' | 'small' | 'full';

/** `template` is the database that copies are taken of; nobody is connected to it. */
interface Furnished {
  postgres: PostgresServer;
  organisation: Organisation & { template: string };
}

/** What all drills share: one PostgreSQL and one organisation, made when the first drill wants them. */
export class House {
  readonly folder: string;
  private made: Promise<Furnished> | null = null;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** Settings that every node of the drills gets. */
  get settings(): Record<string, string> {
    return {
      UPWELL_DATA: join(this.folder, 'node'),
      // Starting again and again, the program is read once.
      NODE_COMPILE_CACHE: join(this.folder, 'compiled'),
    };
  }

  open(): Promise<Furnished> {
    this.made ??= this.make();
    return this.made;
  }

  async close(): Promise<void> {
    const made = await this.made?.catch(() => null);
    await made?.postgres.stop();
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }

  private async make() {
    await mkdir(this.folder, { recursive: true });
    const postgres = await PostgresServer.start(join(this.folder, 'postgres'));
    return { postgres, organisation: await foundOrganisation(postgres, this.settings) };
  }
}

/** What one drill gets to play with; everything it opened here ends with it. */
export class Stage {
  readonly findings: Findings;
  private readonly scale: Scale;
  private readonly house: House;
  private readonly endings: (() => void | Promise<unknown>)[] = [];

  constructor(house: House, findings: Findings, scale: Scale) {
    this.house = house;
    this.findings = findings;
    this.scale = scale;
  }

  /** A size: what every run can afford, and what one asks for on purpose; a tenth of the first for a look. */
  size(small: number, full: number): number {
    if (this.scale === 'few') return Math.ceil(small / 10);
    return this.scale === 'full' ? full : small;
  }

  /** Seconds and the like, which a look needs in full. */
  length(small: number, full: number): number {
    return this.scale === 'full' ? full : small;
  }

  get folder(): string {
    return this.house.folder;
  }

  get settings(): Record<string, string> {
    return this.house.settings;
  }

  async postgres(): Promise<PostgresServer> {
    return (await this.house.open()).postgres;
  }

  /** A copy of the organisation on the shared PostgreSQL, in a tablespace of its own when one is said. A node that ends by itself fails the drill. */
  async town(tablespace?: string): Promise<Town> {
    const { postgres, organisation } = await this.house.open();
    const town = await Town.build(organisation, postgres, this.settings, tablespace);
    this.onEnd(async () => {
      for (const ended of await town.close()) this.findings.keeps('no node ends by itself', false, ended);
    });
    return town;
  }

  async line(target: () => number): Promise<FaultLine> {
    const line = await FaultLine.open(target);
    this.onEnd(() => line.close());
    return line;
  }

  /** Runs at the end of the drill, last registered first, however it ends. */
  onEnd(ending: () => void | Promise<unknown>): void {
    this.endings.push(ending);
  }

  async end(): Promise<void> {
    for (const ending of this.endings.splice(0).reverse())
      await Promise.resolve()
        .then(ending)
        .catch((error: Error) => this.findings.fail(`tidying up: ${error.message}`));
  }
}

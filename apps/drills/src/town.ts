import pg from 'pg';
import { ApiNode } from './api-node.ts';
import type { Organisation } from './organisation.ts';
import { query, type PostgresServer } from './postgres-server.ts';

/** Where people write and read: an organisation, and the database that tells the truth about it. */
export interface Place {
  readonly organisation: Organisation;
  /** Asked for each time: another port after a restart is no other place. */
  readonly databaseUrl: string;
  postIdeas(count: number): Promise<string[]>;
}

/** Posts some ideas and gives their ids. */
export async function postIdeas(
  { founder, spaceId }: Organisation,
  url: string,
  count: number,
): Promise<string[]> {
  const ids: string[] = [];
  for (let n = 0; n < count; n += 1) ids.push(await founder.postIdea(url, spaceId, `What survives, ${n}`));
  return ids;
}

/** A fresh copy of the organisation in a database of its own, and the nodes that serve it. */
export class Town implements Place {
  readonly nodes: ApiNode[] = [];
  readonly organisation: Organisation;
  readonly database: string;
  readonly databaseUrl: string;
  private readonly settings: Record<string, string>;

  private constructor(
    organisation: Organisation,
    postgres: PostgresServer,
    database: string,
    settings: Record<string, string>,
  ) {
    this.organisation = organisation;
    this.database = database;
    this.databaseUrl = postgres.urlOf(database);
    this.settings = settings;
  }

  static async build(
    organisation: Organisation & { template: string },
    postgres: PostgresServer,
    settings: Record<string, string>,
    tablespace?: string,
  ): Promise<Town> {
    const database = await postgres.create(organisation.template, tablespace);
    return new Town(organisation, postgres, database, settings);
  }

  /** Starts one more node; `settings` win over those of the drills. */
  async addNode(settings: Record<string, string> = {}): Promise<ApiNode> {
    const node = new ApiNode({
      name: `node ${this.nodes.length + 1}`,
      settings: { ...this.settings, DATABASE_URL: this.databaseUrl, ...settings },
    });
    this.nodes.push(node);
    await node.start();
    return node;
  }

  /** The same database by way of another port, such as that of a line with faults. */
  urlThrough(port: number): string {
    const url = new URL(this.databaseUrl);
    url.port = String(port);
    return url.href;
  }

  /** Posts some ideas by way of the first node. */
  postIdeas(count: number): Promise<string[]> {
    return postIdeas(this.organisation, this.nodes[0]!.url, count);
  }

  /** A connection of one's own, which may be lost. */
  async connect(): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: this.databaseUrl });
    client.on('error', () => undefined);
    await client.connect();
    return client;
  }

  rows<R extends Record<string, unknown>>(sql: string, params: unknown[] = []): Promise<R[]> {
    return query<R>(this.databaseUrl, sql, params);
  }

  /** Ends all nodes; resolves with the names of those that had ended by themselves. */
  async close(): Promise<string[]> {
    for (const node of this.nodes) node.thaw();
    await Promise.all(this.nodes.map((node) => node.retire()));
    return this.nodes
      .filter(({ crashes }) => crashes > 0)
      .map((node) => `${node.name}:\n${node.lastWords()}`);
  }
}

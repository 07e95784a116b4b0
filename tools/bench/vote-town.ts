import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbeddedPostgres } from '@upwell/embedded-postgres';
import { openSessions, seedBulk } from './bulk-organisation.ts';
import { familyCpuSeconds } from './process-figures.ts';
import { voterHash } from './voters.ts';

/** What must be one number for each idea. */
export interface Counted {
  count: number;
  votes: number;
  records: number;
}

/** A PostgreSQL with many invented members who are all signed in, and ideas of others to vote on. */
export class VoteTown {
  readonly databaseUrl: string;
  readonly dataFolder: string;
  private readonly client: pg.Client;
  private readonly postgres: { stop(): Promise<void> };
  private ideas: string[] = [];

  private constructor(dataFolder: string, postgres: { url: string; stop(): Promise<void> }) {
    this.dataFolder = dataFolder;
    this.databaseUrl = postgres.url;
    this.postgres = postgres;
    this.client = new pg.Client({ connectionString: postgres.url });
  }

  /** Of the members some write the ideas; the voters are others. */
  static async found(
    voters: number,
    ideas: number,
    members = Math.ceil(voters * 1.1) + 500,
  ): Promise<VoteTown> {
    const dataFolder = mkdtempSync(join(tmpdir(), 'upwell-bench-votes-'));
    const postgres = await startEmbeddedPostgres({ dataFolder: join(dataFolder, 'postgres') });
    const town = new VoteTown(dataFolder, postgres);
    try {
      const sizes = { ideas, members, comments: 0, votes: 0 };
      await seedBulk(dataFolder, sizes, postgres.url);
      await town.client.connect();
      await town.signEverybodyIn(voters);
      return town;
    } catch (error) {
      await town.stop();
      throw error;
    }
  }

  /** An idea nobody has voted on. */
  nextIdea(): string {
    const idea = this.ideas.pop();
    if (!idea) throw new Error('No idea is left to vote on.');
    return idea;
  }

  /** What PostgreSQL has computed so far, in all of its processes. */
  get databaseCpuSeconds(): number {
    const lines = readFileSync(join(this.dataFolder, 'postgres/pgdata/postmaster.pid'), 'utf8').split('\n');
    return familyCpuSeconds(Number(lines[0]));
  }

  async counted(ideaId: string): Promise<Counted> {
    const { rows } = await this.client.query<Counted>(
      `select votes as count, (select count(*)::int from votes where idea_id = $1 and taken_back_at is null) as votes,
         (select count(*)::int from records where subject_id = $1::text and action = 'vote.given') as records
       from idea_counts where idea_id = $1`,
      [ideaId],
    );
    return rows[0]!;
  }

  async stop(): Promise<void> {
    await this.client.end().catch(() => undefined);
    await this.postgres.stop();
    rmSync(this.dataFolder, { recursive: true, force: true });
  }

  /** Voters are the members beside those who wrote ideas, by their ids. */
  private async signEverybodyIn(voters: number): Promise<void> {
    const { rows: ideas } = await this.client.query<{ id: string }>(
      `select i.id from ideas i join stages g on g.id = i.stage_id join idea_counts c on c.idea_id = i.id
       where i.withdrawn_at is null and i.hidden_at is null and g.kind <> 'final' and c.votes = 0`,
    );
    this.ideas = ideas.map(({ id }) => id);
    const { rows: members } = await this.client.query<{ id: string }>(
      `select id from members m where is_active and not exists (select 1 from idea_bylines b where b.member_id = m.id)
       order by id limit $1`,
      [voters],
    );
    if (members.length < voters) throw new Error(`Only ${members.length} members may vote.`);
    const hashes = members.map((_, voter) => voterHash(voter));
    await openSessions(
      this.client,
      members.map(({ id }) => id),
      hashes,
    );
    await this.client.query('analyze');
  }
}

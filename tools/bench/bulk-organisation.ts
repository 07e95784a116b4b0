import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type pg from 'pg';
import { root } from '../run.ts';

const PASSWORD = 'bench on this machine only';

export interface BulkSizes {
  ideas: number;
  members: number;
  comments: number;
  votes: number;
}

/** Fills a database with an invented organisation; the embedded one of the folder unless an address is given. */
export async function seedBulk(dataFolder: string, sizes: BulkSizes, databaseUrl = ''): Promise<void> {
  const words = Object.entries(sizes).flatMap(([name, value]) => [`--${name}`, String(value)]);
  const child = spawn(
    process.execPath,
    [join(root, 'dist/api/seed-bulk.js'), ...words, '--password', PASSWORD],
    {
      cwd: root,
      env: { ...process.env, UPWELL_DATA: dataFolder, DATABASE_URL: databaseUrl },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  let printed = '';
  child.stderr.on('data', (text) => (printed += String(text)));
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`Seeding ${sizes.ideas} ideas failed:\n${printed}`);
}

/** Who may do everything in an invented organisation. */
export class BulkAdministrator {
  cookie = '';
  private readonly url: string;

  private constructor(url: string) {
    this.url = url;
  }

  static async signIn(url: string): Promise<BulkAdministrator> {
    const administrator = new BulkAdministrator(url);
    await administrator.ask(
      `mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { id } }`,
      { email: 'admin@bulk.example', password: PASSWORD },
    );
    return administrator;
  }

  async ask<D>(query: string, variables: Record<string, unknown> = {}): Promise<D> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(this.cookie && { cookie: this.cookie }) },
      body: JSON.stringify({ query, variables }),
    });
    this.cookie ||= response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const { data, errors } = (await response.json()) as { data?: D; errors?: unknown[] };
    if (errors?.length || !data) throw new Error(`${JSON.stringify(errors)} to ${query.slice(0, 200)}`);
    return data;
  }
}

/** Signs members in without asking for their passwords; `hashes` are those of the tokens in their cookies. */
export async function openSessions(
  client: pg.Client,
  memberIds: readonly string[],
  hashes: readonly Buffer[],
): Promise<void> {
  await client.query(
    `insert into sessions (id, token_hash, member_id, device, address, started_at, last_seen_at, expires_at)
     select gen_random_uuid(), hash, member_id, 'bench', '127.0.0.1', app_now(), app_now(), app_now() + interval '1 day'
     from unnest($1::bytea[], $2::uuid[]) as signed_in(hash, member_id)`,
    [hashes, memberIds],
  );
}

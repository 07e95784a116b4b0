import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type pg from 'pg';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { migrations } from './migrations/index.ts';
import { checkBackup, type CheckedBackup } from './platform/backup/check-backup.ts';
import { connect } from './platform/backup/connect.ts';
import { loadTables } from './platform/backup/load-tables.ts';
import { knownMigrations } from './platform/backup/restore-backup.ts';
import { WorkProgress } from './platform/backup/work-progress.ts';
import { dataSourceOptions } from './platform/database/data-source-options.ts';
import { migrateDatabase } from './platform/database/migrate.ts';
import {
  emptyMachine,
  releaseFolder,
  restoreOnto,
  startOn,
  withClient,
  Workplace,
} from './testing/backup-workplace.ts';
import { newKey } from './testing/caller.ts';
import { Person } from './testing/founding.ts';
import { TestApi } from './testing/test-api.ts';

// A restore makes a whole schema; on a busy machine it takes its time.
jest.setTimeout(180_000);

/** Both ways from the release before: its backup is restored by this program, or this program starts on its database. */
const workplace = new Workplace();
let release: CheckedBackup;
beforeAll(async () => {
  release = await checkBackup(releaseFolder, knownMigrations);
});
afterAll(() => workplace.sweep());

/** A database as the release before left it: its schema, its rows. */
async function oldDatabase(): Promise<string> {
  const { databaseUrl } = await emptyMachine(workplace);
  const { manifest } = release;
  const old = await new DataSource({
    ...dataSourceOptions(databaseUrl, 2),
    migrations: migrations.filter(({ name }) => manifest.migrations.includes(name)),
  } as DataSourceOptions).initialize();
  await old.runMigrations();
  await old.destroy();
  const client = await connect(databaseUrl, 'test');
  const progress = new WorkProgress('', () => {});
  await client.query('begin');
  await loadTables(client, release, progress, () => {});
  await client.query('commit');
  progress.abandon();
  await client.end();
  return databaseUrl;
}

const ways: [name: string, bring: () => Promise<string>][] = [
  [
    'restored from its backup',
    async () => {
      const machine = await emptyMachine(workplace);
      await restoreOnto(machine, releaseFolder);
      return machine.databaseUrl;
    },
  ],
  [
    'migrated in its own database',
    async () => {
      const databaseUrl = await oldDatabase();
      await migrateDatabase(databaseUrl);
      return databaseUrl;
    },
  ],
];

describe.each(ways)('the data of release 0.1.0 %s', (_name, bring) => {
  let api: TestApi;
  let databaseUrl: string;
  let ada: Person;

  beforeAll(async () => {
    databaseUrl = await bring();
    api = await startOn(databaseUrl);
    ada = await new Person(api.url, '', 'Ada Lindqvist', 'ada@example.test').signIn();
  });
  afterAll(async () => {
    await ada?.hangUp();
    await api?.stop();
  });

  test('has every migration and loses no row', async () => {
    await withClient(databaseUrl, async (client) => {
      expect(await namesOfMigrations(client)).toEqual([...knownMigrations].sort());
      for (const { name, rows } of release.manifest.tables) {
        const { rows: counted } = await client.query<{ n: number }>(
          `select count(*)::int as n from "${name}"`,
        );
        // A sign-in has added a session and what belongs to it.
        expect([name, counted[0]!.n >= rows]).toEqual([name, true]);
      }
    });
  });

  test('is shown on every page', async () => {
    const { feed, spaces, members, viewer } = await ada.ask<{
      feed: { edges: { node: { id: string; title: string } }[] };
      spaces: { name: string }[];
      members: { edges: { node: { name: string } }[] };
      viewer: { member: { name: string } };
    }>(
      `{ feed(first: 50) { edges { node { id title bodyHtml excerpt support { count } tags { name } stage { name } bylines { kind name } } } }
         spaces { name } members { edges { node { name } } } viewer { member { name unit { name } } } }`,
    );
    expect(feed.edges).toHaveLength(32);
    expect(spaces.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Streets & pipes', 'Petitions 2021']),
    );
    expect(members.edges.map(({ node }) => node.name)).toContain('Çem Yılmaz');
    expect(viewer.member.name).toBe('Ada Lindqvist');
    for (const { node } of feed.edges) {
      const { idea } = await ada.ask<{ idea: { title: string; comments: { totalCount: number } } }>(
        `query ($id: ID!) { idea(id: $id) { title versions { title } comments { totalCount edges { node { bodyHtml replies { edges { node { bodyHtml } } } } } }
           answer { bodyMarkdown } decisions { reason } sourceTotals { up } } }`,
        { id: node.id },
      );
      expect(idea.title).toBe(node.title);
    }
  });

  test('can be worked on', async () => {
    const { spaces } = await ada.ask<{ spaces: { id: string }[] }>('{ spaces { id } }');
    const { postIdea } = await ada.ask<{ postIdea: { id: string } }>(
      `mutation ($input: PostIdeaInput!) { postIdea(input: $input) { id } }`,
      {
        input: {
          idempotencyKey: newKey(),
          spaceId: spaces[0]!.id,
          title: 'Life goes on',
          bodyMarkdown: '',
          tags: ['tea'],
        },
      },
    );
    const { feed } = await ada.ask<{ feed: { edges: { node: { id: string } }[] } }>(
      '{ feed(first: 1) { edges { node { id } } } }',
    );
    expect(feed.edges[0]?.node.id).toBe(postIdea.id);
  });
});

test('the data of the release fill every table, so that each migration since meets rows', () => {
  expect(release.manifest.tables.filter(({ rows }) => rows === 0)).toEqual([]);
  expect(release.manifest.migrations.at(-1)).toBe('CreateSettingUp1763912400000');
});

async function namesOfMigrations(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>('select name from migrations');
  return rows.map(({ name }) => name).sort();
}

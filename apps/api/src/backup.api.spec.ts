import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import pg from 'pg';
import { act, cursorOf, events, hear, postIdea, say } from './features/threads/thread.fixture.ts';
import { png } from './features/files/file-bytes.fixture.ts';
import { storedContents } from './features/files/index.ts';
import { get, uploaded } from './features/files/uploads.fixture.ts';
import { endAllSessions } from './features/sign-in/index.ts';
import { checkBackup } from './platform/backup/check-backup.ts';
import { FolderFiles } from './platform/backup/folder-files.ts';
import type { Manifest } from './platform/backup/manifest.ts';
import { knownMigrations } from './platform/backup/restore-backup.ts';
import { storedFilesOf } from './platform/backup/stored-files-of.ts';
import { takeBackup } from './platform/backup/take-backup.ts';
import { Config } from './platform/config/config.ts';
import { FakeS3 } from './platform/files/fake-s3.fixture.ts';
import {
  emptyMachine,
  hashesOf,
  restoreOnto,
  startOn,
  withClient,
  Workplace,
  type Machine,
} from './testing/backup-workplace.ts';
import { newKey, type Caller } from './testing/caller.ts';
import { foundOrganisation, Person, type Founding } from './testing/founding.ts';
import { TestApi } from './testing/test-api.ts';

// A restore makes a whole schema; on a busy machine it takes its time.
jest.setTimeout(180_000);

const workplace = new Workplace();
let api: TestApi;
let founded: Founding<'ada' | 'bo' | 'cem'>;
let files: FolderFiles;
let ideaId: string;
let picture: string;

beforeAll(async () => {
  const dataFolder = workplace.folder('data');
  api = await TestApi.start({ UPWELL_DATA: dataFolder });
  founded = await foundOrganisation(api, { people: { ada: {}, bo: {}, cem: {} } });
  ideaId = await postIdea(founded.people.ada, founded.spaceId);
  files = new FolderFiles(join(dataFolder, 'files'), storedContents);
  const { id } = await uploaded(founded.people.ada, await png(), { name: 'kettle.png' });
  picture = `/files/${id}`;
  await say(founded.people.ada, ideaId, `Like this: ![kettle](${picture})`);
});
afterAll(async () => {
  for (const person of [founded.admin, ...Object.values<Person>(founded.people)]) await person.hangUp();
  await api.stop();
  workplace.sweep();
});

/** Posts, votes and comments through the API until told to stop; counts the acknowledged writes so far. */
function writeOn(goesOn: () => boolean) {
  const { ada, bo, cem } = founded.people;
  const load = { acknowledged: 0, ended: Promise.resolve() as Promise<unknown> };
  const write = async (by: Person, voter: Person) => {
    while (goesOn()) {
      const id = await postIdea(by, founded.spaceId, `An idea of ${by.name}, tab\there`);
      await voter.ask(`mutation ($input: IdeaActInput!) { vote(input: $input) { id } }`, {
        input: { idempotencyKey: newKey(), ideaId: id },
      });
      await say(by, ideaId, `Line one\nline two \\ of ${by.name}`);
      load.acknowledged += 3;
    }
  };
  load.ended = Promise.all([write(ada, bo), write(bo, cem), write(cem, ada)]);
  // A writer that fails is told when it is awaited.
  load.ended.catch(() => undefined);
  return load;
}

describe('a backup taken while people write', () => {
  let folder: string;
  let manifest: Manifest;
  let seen: Record<string, string>;
  let writtenMeanwhile = 0;
  let cursor: string;
  let machine: Machine;
  let restored: TestApi;
  let ada: Person;
  const retried = { idempotencyKey: newKey(), bodyMarkdown: 'Sent twice' };
  let firstAnswer: { id: string };

  beforeAll(async () => {
    folder = workplace.folder('backup');
    cursor = await cursorOf(founded.people.ada, ideaId);
    firstAnswer = await act(founded.people.bo, 'postComment', { ideaId, ...retried });
    let goesOn = true;
    const load = writeOn(() => goesOn);
    const until = async (count: number) => {
      while (load.acknowledged < count) await new Promise((resolve) => setTimeout(resolve, 20));
    };
    await until(6);
    manifest = await takeBackup({
      databaseUrl: api.databaseUrl,
      files,
      folder,
      onSnapshot: async ({ client }) => {
        seen = await hashesOf(client);
        const before = load.acknowledged;
        await until(before + 12);
        writtenMeanwhile = load.acknowledged - before;
      },
    });
    goesOn = false;
    await load.ended;
    machine = await emptyMachine(workplace);
    await restoreOnto(machine, folder, (client) => endAllSessions(client));
    restored = await startOn(machine.databaseUrl, { UPWELL_DATA: dirname(machine.files.place) });
    ada = await new Person(restored.url, founded.people.ada.memberId, 'Ada', 'ada@example.test').signIn();
  });
  afterAll(async () => {
    await ada?.hangUp();
    await restored?.stop();
  });

  test('shows one moment: what was written after it is not in it, and writing went on', async () => {
    expect(writtenMeanwhile).toBeGreaterThanOrEqual(12);
    const now = await withClient(api.databaseUrl, (client) => hashesOf(client));
    for (const table of ['ideas', 'comments', 'votes', 'topic_entries', 'idempotency_records', 'records'])
      expect(now[table]).not.toBe(seen[table]);
    const rows = Object.fromEntries(manifest.tables.map(({ name, rows: count }) => [name, count]));
    for (const [table, hash] of Object.entries(seen))
      expect([table, rows[table]]).toEqual([table, Number(hash.split(' ')[0])]);
  });

  test('brings indexes, keys, defaults and triggers as the migrations make them', async () => {
    const shape = (client: pg.Client) =>
      client.query(
        `select 'index' as kind, indexdef as what from pg_indexes where schemaname = 'public'
         union all select contype::text, conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) || ' ' || convalidated
           from pg_constraint where connamespace = 'public'::regnamespace
         union all select 'trigger', tgrelid::regclass || ' ' || tgname || ' ' || tgenabled::text from pg_trigger where not tgisinternal
         union all select 'column', table_name || ' ' || column_name || ' ' || is_nullable || coalesce(column_default, '')
           from information_schema.columns where table_schema = 'public'
         order by 1, 2`,
      );
    const expected = await withClient(api.databaseUrl, shape);
    const found = await withClient(machine.databaseUrl, shape);
    expect(expected.rows.length).toBeGreaterThan(100);
    expect(found.rows).toEqual(expected.rows);
  });

  test('brings the files, and shows them', async () => {
    expect(manifest.files.count).toBe(2);
    const before = await get(founded.people.ada, picture);
    const after = await get(ada, picture);
    expect([after.status, await after.bytes()]).toEqual([200, await before.bytes()]);
  });

  test('serves: people sign in, read and write on', async () => {
    const { idea } = await ada.ask<{ idea: { title: string; comments: { totalCount: number } } }>(
      `query ($id: ID!) { idea(id: $id) { title comments { totalCount } } }`,
      { id: ideaId },
    );
    expect(idea.title).toBe('A kettle on every ward');
    const more = await say(ada, ideaId, 'Life goes on');
    expect(more.bodyMarkdown).toBe('Life goes on');
  });

  test('asks everybody to sign in again', async () => {
    const before = founded.people.bo;
    const { errors } = await sendWithCookie(restored, before.cookieHeader);
    expect(errors[0]?.extensions.code).toBe('SIGNED_OUT');
  });

  test('lets a live cursor from before go on without a gap', async () => {
    const own = hear(ada, ideaId, cursor);
    const last = await say(ada, ideaId, 'The last word');
    await own.until(() => JSON.stringify(own.heard).includes(last.id), 15_000);
    own.stop();
    const sequences = await withClient(machine.databaseUrl, async (client) => {
      const { rows } = await client.query<{ sequence: string; kind: string }>(
        `select sequence, kind from topic_entries where topic = 'idea:' || $1 order by sequence`,
        [ideaId],
      );
      return rows.map(({ sequence }) => Number(sequence));
    });
    expect(sequences).toEqual(sequences.map((_, n) => n + 1));
    expect(JSON.stringify(own.heard)).not.toContain('RESYNC');
    // The entry that the cursor stood at is the comment that bo sent next.
    expect(JSON.stringify(events(own)[0])).toContain(firstAnswer.id);
  });

  test('answers a retry from before as the old installation did', async () => {
    const bo = await new Person(restored.url, founded.people.bo.memberId, 'Bo', 'bo@example.test').signIn();
    expect((await act(bo, 'postComment', { ideaId, ...retried })).id).toBe(firstAnswer.id);
  });

  test('is readable by its owner alone', () => {
    const modes = (path: string): number[] =>
      statSync(path).isDirectory()
        ? [statSync(path).mode & 0o077, ...readdirSync(path).flatMap((name) => modes(join(path, name)))]
        : [statSync(path).mode & 0o077];
    expect(modes(folder).length).toBeGreaterThan(30);
    expect(modes(folder).every((mode) => mode === 0)).toBe(true);
  });

  test('comes out with the same rows in every table, and as a move with the sessions too', async () => {
    const moved = await emptyMachine(workplace);
    await restoreOnto(moved, folder);
    expect(await withClient(moved.databaseUrl, (client) => hashesOf(client))).toEqual(seen);
    const there = await startOn(moved.databaseUrl);
    const { errors } = await sendWithCookie(there, founded.people.bo.cookieHeader);
    await there.stop();
    expect(errors).toEqual([]);
  });
});

describe('files in a bucket', () => {
  const key = () => `${picture.slice('/files/'.length)}.full`;
  const bucket = (s3: FakeS3) =>
    storedFilesOf(
      Config.from({
        FILES_S3_BUCKET: 'town',
        FILES_S3_ENDPOINT: s3.endpoint,
        FILES_S3_ACCESS_KEY: 'key',
        FILES_S3_SECRET_KEY: 'secret',
      }),
      storedContents,
    );

  test('take the same way out and in, from a folder and back, and leave when a restore fails', async () => {
    const s3 = await FakeS3.start();
    const folder = workplace.folder('from-folder');
    const { files: written } = await takeBackup({ databaseUrl: api.databaseUrl, files, folder });
    const { databaseUrl } = await emptyMachine(workplace);
    const fails = restoreOnto({ databaseUrl, files: bucket(s3) }, folder, async () => {
      expect(s3.objects.size).toBe(2);
      throw new Error('The line is cut');
    });
    await expect(fails).rejects.toThrow('The line is cut');
    expect(s3.objects.size).toBe(0);

    await restoreOnto({ databaseUrl, files: bucket(s3) }, folder);
    expect([...s3.objects.values()].map(({ type }) => type)).toEqual(['image/webp', 'image/webp']);
    const again = workplace.folder('from-bucket');
    const { files: readAgain } = await takeBackup({ databaseUrl, files: bucket(s3), folder: again });
    expect(readAgain).toEqual(written);
    await s3.stop();
  });

  test('that are missing are told, and cost nothing else', async () => {
    const s3 = await FakeS3.start();
    const warnings: string[] = [];
    const folder = workplace.folder('gaps');
    const manifest = await takeBackup({
      databaseUrl: api.databaseUrl,
      files: bucket(s3),
      folder,
      warn: (sentence) => warnings.push(sentence),
    });
    expect([manifest.files.count, warnings[0]]).toEqual([0, expect.stringContaining(key())]);
    await checkBackup(folder, knownMigrations);
    await s3.stop();
  });
});

describe('a backup that is aborted', () => {
  test('keeps the name that says so, and is never restored', async () => {
    const folder = workplace.folder('aborted');
    const stop = new AbortController();
    await expect(
      takeBackup({
        databaseUrl: api.databaseUrl,
        files,
        folder,
        signal: stop.signal,
        onSnapshot: async () => stop.abort(new Error('Somebody pressed Ctrl-C')),
      }),
    ).rejects.toThrow('Ctrl-C');
    expect([existsSync(folder), existsSync(`${folder}.partial`)]).toEqual([false, true]);
    await expect(checkBackup(`${folder}.partial`, knownMigrations)).rejects.toThrow(/never completed/);
  });

  test('is not overwritten by the next', async () => {
    const folder = workplace.folder('again');
    mkdirSync(`${folder}.partial`);
    await expect(takeBackup({ databaseUrl: api.databaseUrl, files, folder })).rejects.toThrow(/Remove it/);
  });
});

test('a database of something else is not backed up', async () => {
  const { databaseUrl } = await emptyMachine(workplace);
  const folder = workplace.folder('nothing');
  await expect(takeBackup({ databaseUrl, files, folder })).rejects.toThrow(/holds no Upwell/);
  expect(existsSync(`${folder}.partial`)).toBe(false);
});

async function sendWithCookie(to: TestApi, cookie: string) {
  const caller: Caller = to.caller();
  return caller.send('{ spaces { id } }', {}, { cookie });
}

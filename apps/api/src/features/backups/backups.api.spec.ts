import { copyFileSync, existsSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { checkBackup } from '../../platform/backup/check-backup.ts';
import { knownMigrations } from '../../platform/backup/restore-backup.ts';
import { forge, releaseFolder, Workplace } from '../../testing/backup-workplace.ts';
import { foundOrganisation, type Founding } from '../../testing/founding.ts';
import { TestApi } from '../../testing/test-api.ts';
import { BackupRuns } from './backup-runs.ts';
import { NightlyBackups } from './nightly-backups.ts';

const HOUR_MS = 3_600_000;
// Each night reads every table twice; on a busy machine it takes its time.
jest.setTimeout(180_000);

const workplace = new Workplace();
const shelf = workplace.folder('shelf');
const settings = { BACKUP_FOLDER: shelf, BACKUP_AT: '02:30', BACKUP_KEEP: '2' };
let api: TestApi;
let secondNode: TestApi;
let founded: Founding<'nurse'>;
let today: Date;

beforeAll(async () => {
  api = await TestApi.start(settings);
  founded = await foundOrganisation(api, { people: { nurse: {} } });
  secondNode = await api.another(settings);
  today = new Date();
});
afterAll(async () => {
  await secondNode.stop();
  await api.stop();
  workplace.sweep();
});

interface Run {
  id: string;
  folder: string | null;
  failure: string | null;
  rows: number | null;
  bytes: number | null;
  seconds: number;
  removedAt: string | null;
}
interface Seen {
  backupSchedule: {
    isOn: boolean;
    timeOfDay: string;
    keep: string;
    isLate: boolean;
    lastComplete: { id: string } | null;
  };
  backups: { edges: { node: Run; cursor: string }[]; pageInfo: { hasNextPage: boolean } };
}

const QUERY = `query ($first: Int, $after: String) {
  backupSchedule { isOn timeOfDay keep folder isLate lastComplete { id } }
  backups(first: $first, after: $after) {
    edges { cursor node { id folder failure rows files bytes seconds startedAt removedAt } } pageInfo { hasNextPage } } }`;
const look = (variables = {}) => founded.admin.ask<Seen>(QUERY, variables);
const runs = async () => (await look()).backups.edges.map(({ node }) => node);
const night = (days: number) => new Date(today.getTime() + days * 24 * HOUR_MS);
const onNode = (node: TestApi, at: Date) => node.get(NightlyBackups).run(at);

test('before the first backup the page says that it is late', async () => {
  const { backupSchedule } = await look();
  expect(backupSchedule).toMatchObject({ isOn: true, timeOfDay: '02:30', keep: '2' });
});

test('a night that nobody was awake is made up for at once, and no night is taken twice', async () => {
  // The schedule itself may be at it at this moment: then that is the one.
  while ((await runs()).length === 0) {
    await onNode(api, today);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await onNode(api, today);
  await onNode(secondNode, today);
  const found = await runs();
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({
    failure: null,
    removedAt: null,
    folder: expect.stringMatching(/^upwell-/),
  });
  expect(found[0]!.rows).toBeGreaterThan(10);
  expect(found[0]!.bytes).toBeGreaterThan(1_000);
  const { manifest } = await checkBackup(join(shelf, found[0]!.folder!), knownMigrations);
  expect(manifest.organisation).toBe('Test Town');
  expect((await look()).backupSchedule).toMatchObject({ isLate: false, lastComplete: { id: found[0]!.id } });
});

test('two nodes that look at the same moment take one backup', async () => {
  await Promise.all([onNode(api, night(1)), onNode(secondNode, night(1))]);
  expect(await runs()).toHaveLength(2);
});

test('old ones go by the rotation, and what is not ours stays', async () => {
  const foreign = join(shelf, 'upwell-2020-01-01T00-00-00Z');
  mkdirSync(foreign, { recursive: true });
  const other = workplace.copyOf(releaseFolder);
  forge(other, (manifest) => void (manifest.takenAt = '2021-01-01T00:00:00.000Z'));
  const neighbour = join(shelf, 'upwell-2021-01-01T00-00-00Z');
  mkdirSync(neighbour);
  copyFileSync(join(other, 'manifest.json'), join(neighbour, 'manifest.json'));
  mkdirSync(join(shelf, 'holiday pictures'));
  const abandoned = join(shelf, 'upwell-2022-01-01T00-00-00Z.partial');
  mkdirSync(abandoned);
  utimesSync(abandoned, new Date('2022-01-01'), new Date('2022-01-01'));

  await onNode(api, night(2));
  const found = await runs();
  expect(found.map(({ removedAt }) => removedAt !== null)).toEqual([false, false, true]);
  expect(existsSync(join(shelf, found[2]!.folder!))).toBe(false);
  expect(readdirSync(shelf).sort()).toEqual(
    [
      'holiday pictures',
      'upwell-2020-01-01T00-00-00Z',
      'upwell-2021-01-01T00-00-00Z',
      found[1]!.folder!,
      found[0]!.folder!,
    ].sort(),
  );
});

test('a night that fails says why, is tried again an hour later, and takes no good backup with it', async () => {
  const good = readdirSync(shelf);
  const broken = await api.another({ ...settings, BACKUP_FOLDER: join(shelf, 'holiday pictures', 'a file') });
  writeFileSync(join(shelf, 'holiday pictures', 'a file'), '');
  const at = night(3);
  await onNode(broken, at);
  expect((await runs())[0]).toMatchObject({ failure: 'NOT_WRITABLE', folder: null, bytes: null });
  await onNode(broken, new Date(at.getTime() + HOUR_MS / 2));
  expect(await runs()).toHaveLength(4);
  expect((await fetch(`${broken.url}/readyz`)).status).toBe(200);
  await broken.stop();
  await onNode(api, new Date(at.getTime() + HOUR_MS * 1.1));
  expect((await runs()).slice(0, 2).map(({ failure }) => failure)).toEqual([null, 'NOT_WRITABLE']);
  expect(readdirSync(shelf)).toEqual(expect.arrayContaining(good.slice(1, -2)));
});

test('the list comes in pages', async () => {
  const all = (await look()).backups.edges;
  const first = await look({ first: 2 });
  const rest = await look({ first: 50, after: first.backups.edges[1]!.cursor });
  expect([first.backups.pageInfo.hasNextPage, rest.backups.pageInfo.hasNextPage]).toEqual([true, false]);
  expect([...first.backups.edges, ...rest.backups.edges]).toEqual(all);
});

test('only administrators see any of it', async () => {
  for (const query of ['{ backups { edges { cursor } } }', '{ backupSchedule { isOn } }']) {
    const { extensions } = await founded.people.nurse.refused(query);
    expect(extensions).toMatchObject({ code: 'FORBIDDEN', params: { rule: 'backup.administer' } });
  }
});

describe('the hour', () => {
  test.each([
    ['Europe/Berlin', '2031-01-10T01:29:00Z', '2031-01-09T01:30:00Z'],
    ['Europe/Berlin', '2031-01-10T01:31:00Z', '2031-01-10T01:30:00Z'],
    ['Europe/Berlin', '2031-07-10T00:31:00Z', '2031-07-10T00:30:00Z'],
    ['Pacific/Auckland', '2031-01-10T12:00:00Z', '2031-01-09T13:30:00Z'],
    ['America/Los_Angeles', '2031-01-10T12:00:00Z', '2031-01-10T10:30:00Z'],
  ])('in %s at %s the last one due was %s', async (zone, now, due) => {
    await api.rows(`update organisation set time_zone = $1`, [zone]);
    expect(await api.get(BackupRuns).due(new Date(now), '02:30')).toEqual(new Date(due));
  });
});

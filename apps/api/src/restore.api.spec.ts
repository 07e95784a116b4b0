import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { zstdCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { BackupRefused } from './platform/backup/backup-refused.ts';
import { takeBackup } from './platform/backup/take-backup.ts';
import {
  emptyMachine,
  forge,
  releaseFolder,
  relationsIn,
  restoreOnto,
  withClient,
  Workplace,
  type Machine,
} from './testing/backup-workplace.ts';
import { cloneTemplate } from './testing/test-api.ts';

// A restore makes a whole schema; on a busy machine it takes its time.
jest.setTimeout(180_000);

const workplace = new Workplace();
afterAll(() => workplace.sweep());

const table = (folder: string, name: string) => join(folder, 'tables', `${name}.copy.zst`);
const outside = join(workplace.root, 'outside');

/** Gives a backup one stored file under a name, as somebody would who can make every checksum. */
function nameFile(folder: string, path: string, at = join(folder, 'files', 'ab', 'stored')): void {
  const content = 'harmless';
  mkdirSync(dirname(at), { recursive: true });
  if (!existsSync(at)) writeFileSync(at, content);
  const sha256 = createHash('sha256').update(content).digest('hex');
  const list = zstdCompressSync(
    Buffer.from(`${JSON.stringify({ path, size: content.length, sha256, type: 'text/plain' })}\n`),
  );
  writeFileSync(join(folder, 'files.jsonl.zst'), list);
  forge(folder, (manifest) => {
    manifest.files = {
      count: 1,
      bytes: content.length,
      list: { size: list.length, sha256: createHash('sha256').update(list).digest('hex') },
    };
  });
}

const flip = (path: string) => {
  const bytes = readFileSync(path);
  bytes[Math.floor(bytes.length / 2)]! ^= 1;
  writeFileSync(path, bytes);
};

const broken: [name: string, breakIt: (folder: string) => void, sentence: RegExp][] = [
  ['a flipped byte in a table', (folder) => flip(table(folder, 'ideas')), /ideas\.copy\.zst/],
  ['a cut table', (folder) => truncateSync(table(folder, 'votes'), 100), /votes\.copy\.zst has 100 bytes/],
  ['a missing table file', (folder) => rmSync(table(folder, 'comments')), /comments\.copy\.zst is missing/],
  [
    'a table in the place of another',
    (folder) => copyFileSync(table(folder, 'ideas'), table(folder, 'votes')),
    /votes\.copy\.zst/,
  ],
  [
    'a flipped byte in the list of files',
    (folder) => flip(join(folder, 'files.jsonl.zst')),
    /files\.jsonl\.zst/,
  ],
  ['a flipped byte in the manifest', (folder) => flip(join(folder, 'manifest.json')), /manifest\.json/],
  ['a cut manifest', (folder) => truncateSync(join(folder, 'manifest.json'), 2_000), /no readable JSON/],
  ['no manifest', (folder) => rmSync(join(folder, 'manifest.json')), /holds no backup/],
  [
    'the manifest of another program',
    (folder) => writeFileSync(join(folder, 'manifest.json'), '{"name": "other", "version": 3}'),
    /another program/,
  ],
  [
    'a newer format',
    (folder) => forge(folder, (manifest) => Object.assign(manifest, { format: 99, version: '7.0.0' })),
    /made by Upwell 7\.0\.0[\s\S]*newer/,
  ],
  [
    'a migration of a newer release',
    (folder) => forge(folder, ({ migrations }) => void migrations.push('FlyToTheMoon1999999999999')),
    /newer Upwell[\s\S]*FlyToTheMoon/,
  ],
  [
    'a table name that is a path',
    (folder) => forge(folder, ({ tables }) => void (tables[0]!.name = '../../../outside')),
    /wrong at tables\.0\.name/,
  ],
  [
    'a table name that is SQL',
    (folder) => forge(folder, ({ tables }) => void (tables[0]!.name = 'ideas; drop table ideas')),
    /wrong at tables\.0\.name/,
  ],
  [
    'another number of rows than its manifest says',
    (folder) => forge(folder, ({ tables }) => void (tables.find(({ name }) => name === 'ideas')!.rows += 1)),
    /33 rows that are not the 34/,
  ],
  [
    'a table that its manifest does not name',
    (folder) =>
      forge(
        folder,
        (manifest) => void (manifest.tables = manifest.tables.filter(({ name }) => name !== 'votes')),
      ),
    /does not fit the schema[\s\S]*votes/,
  ],
  ['a stored file that climbs out', (folder) => nameFile(folder, '../../outside'), /names no file/],
  ['a stored file that climbs out later', (folder) => nameFile(folder, 'ab/..'), /names no file/],
  ['a stored file with an absolute name', (folder) => nameFile(folder, outside), /names no file/],
  ['a stored file that is missing', (folder) => nameFile(folder, 'ab/elsewhere'), /elsewhere is missing/],
  [
    'a link to a file outside',
    (folder) => {
      writeFileSync(outside, 'harmless');
      mkdirSync(join(folder, 'files', 'ab'), { recursive: true });
      symlinkSync(outside, join(folder, 'files', 'ab', 'stored'));
      nameFile(folder, 'ab/stored');
    },
    /no plain file/,
  ],
];

describe('a restore refuses, and writes nothing,', () => {
  // One for all: what a refusal left behind, the next would meet.
  let machine: Machine;
  beforeAll(async () => {
    machine = await emptyMachine(workplace);
  });

  test.each(broken)('%s', async (_name, breakIt, sentence) => {
    const folder = workplace.copyOf(releaseFolder);
    breakIt(folder);
    const refused = restoreOnto(machine, folder);
    await expect(refused).rejects.toThrow(BackupRefused);
    await expect(refused).rejects.toThrow(sentence);
    expect(await relationsIn(machine.databaseUrl)).toBe(0);
    expect([existsSync(machine.files.place), existsSync(`${machine.files.place}.restoring`)]).toEqual([
      false,
      false,
    ]);
  });

  test('a database that holds something', async () => {
    const databaseUrl = await cloneTemplate();
    const { files } = await emptyMachine(workplace);
    const before = await relationsIn(databaseUrl);
    await expect(restoreOnto({ databaseUrl, files }, releaseFolder)).rejects.toThrow(
      /holds something already[\s\S]*Create a new database/,
    );
    expect(await relationsIn(databaseUrl)).toBe(before);
    expect(existsSync(files.place)).toBe(false);
  });

  test('a storage that holds something', async () => {
    const machine = await emptyMachine(workplace);
    mkdirSync(machine.files.place);
    writeFileSync(join(machine.files.place, 'somebody'), 'precious');
    await expect(restoreOnto(machine, releaseFolder)).rejects.toThrow(/holds files already/);
    expect(await relationsIn(machine.databaseUrl)).toBe(0);
    expect(readFileSync(join(machine.files.place, 'somebody'), 'utf8')).toBe('precious');
  });
});

test('the same backup unbroken is restored', async () => {
  const folder = workplace.copyOf(releaseFolder);
  nameFile(folder, 'ab/file.stored', join(folder, 'files', 'ab', 'file.stored'));
  const machine = await emptyMachine(workplace);
  await restoreOnto(machine, folder);
  expect(await relationsIn(machine.databaseUrl)).toBeGreaterThan(50);
  expect(readFileSync(join(machine.files.place, 'le', 'file.stored'), 'utf8')).toBe('harmless');
});

test('a restore that fails at its end leaves nothing, and can be tried again', async () => {
  const machine = await emptyMachine(workplace);
  const fails = restoreOnto(machine, releaseFolder, async () => {
    throw new Error('The disk is full');
  });
  await expect(fails).rejects.toThrow('The disk is full');
  expect(await relationsIn(machine.databaseUrl)).toBe(0);
  expect([existsSync(machine.files.place), existsSync(`${machine.files.place}.restoring`)]).toEqual([
    false,
    false,
  ]);
  await restoreOnto(machine, releaseFolder);
  expect(await relationsIn(machine.databaseUrl)).toBeGreaterThan(50);
});

test('a sequence goes on where it stood', async () => {
  const machine = await emptyMachine(workplace);
  await restoreOnto(machine, releaseFolder);
  await withClient(machine.databaseUrl, (client) =>
    client.query(`create sequence numbers; select setval('numbers', 41)`),
  );
  const folder = workplace.folder('numbered');
  const { sequences } = await takeBackup({
    databaseUrl: machine.databaseUrl,
    files: machine.files,
    folder,
  });
  expect(sequences).toContainEqual({ name: 'numbers', value: '41', isCalled: true });
});

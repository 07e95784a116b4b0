import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { FakeS3 } from './fake-s3.fixture.ts';
import { ContentMissing, type FileStore } from './file-store.ts';
import { FolderStore } from './folder-store.ts';
import { S3Store } from './s3-store.ts';

const KEY = '019ab000-0000-7000-8000-0000000000f7.full';
const WORDS = 'What somebody sent';

let folder: string;
let source: string;
let s3: FakeS3;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'upwell-store-'));
  source = join(folder, 'source');
  await writeFile(source, WORDS);
  s3 = await FakeS3.start();
});
afterAll(async () => {
  await s3.stop();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(() => {
  s3.requests.length = 0;
});

const inFolder = () => new FolderStore(join(folder, 'store'));
const inS3 = () =>
  new S3Store({
    bucket: 'town',
    endpoint: s3.endpoint,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'key', secretAccessKey: 'secret' },
    prefix: 'upwell/',
  });
const text = async (stream: Readable) => (await buffer(stream)).toString();
const put = (store: FileStore) => store.put(KEY, source, { bytes: WORDS.length, type: 'text/plain' });

describe.each([
  ['a folder', inFolder],
  ['S3', inS3],
])('%s', (_name, open) => {
  test('gives back what it took, whole and in parts', async () => {
    const store = open();
    await put(store);
    await put(store);
    expect(await text(await store.read(KEY))).toBe(WORDS);
    expect(await text(await store.read(KEY, { start: 5, end: 12 }))).toBe(WORDS.slice(5, 13));
  });

  test('says that it has nothing, and removes what is not there without a word', async () => {
    const store = open();
    await put(store);
    await store.remove(KEY);
    await store.remove(KEY);
    await expect(store.read(KEY)).rejects.toThrow(ContentMissing);
  });
});

test('a folder spreads contents by the random end of their ids and leaves no half ones', async () => {
  await put(inFolder());
  expect((await readdir(join(folder, 'store'), { recursive: true })).sort()).toEqual(['f7', join('f7', KEY)]);
});

test('S3 gets signed requests for our bucket and prefix, with length and type', async () => {
  await put(inS3());
  const [request] = s3.requests;
  expect(request).toMatchObject({ method: 'PUT', path: `/town/upwell/${KEY}` });
  expect(request!.headers).toMatchObject({
    'content-length': String(WORDS.length),
    'content-type': 'text/plain',
    'x-amz-date': expect.stringMatching(/^\d{8}T\d{6}Z$/),
    authorization: expect.stringMatching(
      /Credential=key\/\d{8}\/eu-central-1\/s3\/aws4_request, .*Signature=[0-9a-f]{64}$/,
    ),
  });
  expect(s3.objects.get(`/town/upwell/${KEY}`)?.body.toString()).toBe(WORDS);
});

test('S3 that stumbles is asked again, S3 that refuses is not', async () => {
  s3.stumbles.push(503, 500);
  await put(inS3());
  expect(s3.requests.filter(({ method }) => method === 'PUT')).toHaveLength(3);
  s3.requests.length = 0;
  s3.stumbles.push(403);
  await expect(put(inS3())).rejects.toThrow();
  expect(s3.requests).toHaveLength(1);
});

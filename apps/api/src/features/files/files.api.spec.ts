import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import sharp from 'sharp';
import { clock } from '../../platform/clock/clock.ts';
import { newKey } from '../../testing/caller.ts';
import { foundOrganisation, type Founding, type Person } from '../../testing/founding.ts';
import { TestApi } from '../../testing/test-api.ts';
import { docx, jpeg, pdf, photographWithPlace, png } from './file-bytes.fixture.ts';
import { ForgottenFiles } from './forgotten-files.ts';
import { get, upload, uploaded } from './uploads.fixture.ts';

const DAY_MS = 86_400_000;

let api: TestApi;
let folder: string;
let town: Founding<'ada' | 'bo' | 'guard' | 'reviewer'>;
let ada: Person;
let bo: Person;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'upwell-files-'));
  api = await TestApi.start({ UPWELL_DATA: folder, FILE_MAX_MB: '2', PICTURE_MAX_MB: '1' });
  town = await foundOrganisation(api, {
    people: {
      ada: {},
      bo: {},
      guard: { roles: [{ role: 'COMMUNITY_MANAGER' }] },
      reviewer: { roles: [{ role: 'REVIEWER' }] },
    },
  });
  ({ ada, bo } = town.people);
});
afterAll(async () => {
  await api.stop();
  await rm(folder, { recursive: true, force: true });
});

async function postIdea(by: Person, bodyMarkdown: string): Promise<string> {
  const input = {
    idempotencyKey: newKey(),
    spaceId: town.spaceId,
    title: 'Something worth seeing',
    bodyMarkdown,
    tags: [],
  };
  const { postIdea } = await by.ask<{ postIdea: { id: string } }>(
    `mutation ($input: PostIdeaInput!) { postIdea(input: $input) { id } }`,
    { input },
  );
  return postIdea.id;
}

async function postComment(by: Person, ideaId: string, bodyMarkdown: string): Promise<string> {
  const input = { idempotencyKey: newKey(), ideaId, parentId: null, bodyMarkdown };
  const { postComment } = await by.ask<{ postComment: { id: string } }>(
    `mutation ($input: PostCommentInput!) { postComment(input: $input) { id } }`,
    { input },
  );
  return postComment.id;
}

const bodyOf = async (by: Person, id: string) =>
  (await by.ask<{ idea: { bodyHtml: string } }>(`query ($id: ID!) { idea(id: $id) { bodyHtml } }`, { id }))
    .idea.bodyHtml;
const statusOf = async (by: Person, id: string) => (await get(by, `/files/${id}`)).status;
const act = (by: Person, name: string, input: Record<string, unknown>) =>
  by.ask(
    `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { id } }`,
    {
      input: { idempotencyKey: newKey(), ...input },
    },
  );

describe('a picture', () => {
  test('is made anew: upright, no larger than a screen, and silent about where it was taken', async () => {
    const sent = await photographWithPlace();
    expect((await sharp(sent).metadata()).exif?.toString('latin1')).toContain('Tell-tale');
    const file = await uploaded(ada, sent, { name: 'IMG_0001.JPG' });
    expect(file).toMatchObject({ name: 'IMG_0001.webp', type: 'image/webp', width: 200, height: 400 });
    const kept = Buffer.from(await (await get(ada, `/files/${file.id}`)).arrayBuffer());
    for (const trace of ['Tell-tale', '<script>', 'EXIF', 'XMP ', 'ICCP'])
      expect(kept.includes(trace)).toBe(false);
    expect(await sharp(kept).metadata()).toMatchObject({ format: 'webp', width: 200, height: 400 });
    expect((await sharp(kept).metadata()).exif).toBeUndefined();
  });

  test('comes in two sizes, the smaller one for texts', async () => {
    const file = await uploaded(ada, await png(3000, 1500));
    expect(file).toMatchObject({ width: 2400, height: 1200 });
    const small = await get(ada, `/files/${file.id}?size=small`);
    expect(await sharp(Buffer.from(await small.arrayBuffer())).metadata()).toMatchObject({
      width: 960,
      height: 480,
    });
  });

  test('in a text has its alternative, its edges and the way to the whole of it', async () => {
    const file = await uploaded(ada, await png(1200, 600));
    const idea = await postIdea(ada, `Look: ![The *new* "ramp" \\[north\\]](/files/${file.id})`);
    expect(await bodyOf(bo, idea)).toContain(
      `<a href="/files/${file.id}" data-file="picture" rel="noopener noreferrer nofollow ugc" target="_blank">` +
        `<img src="/files/${file.id}?size=small" alt="The new &quot;ramp&quot; [north]" width="960" height="480" ` +
        `loading="lazy" decoding="async" /></a>`,
    );
  });

  test('from elsewhere stays a link', async () => {
    const idea = await postIdea(ada, '![far](https://elsewhere.example/a.png) ![near](/elsewhere/a.png)');
    expect(await bodyOf(bo, idea)).not.toContain('<img');
  });

  test('is no part of an excerpt', async () => {
    const file = await uploaded(ada, await png());
    const idea = await postIdea(ada, `![A ramp](/files/${file.id}) Words only`);
    const { idea: read } = await bo.ask<{ idea: { excerpt: string } }>(
      `query ($id: ID!) { idea(id: $id) { excerpt } }`,
      { id: idea },
    );
    expect(read.excerpt).toBe('Words only');
  });
});

describe('a document', () => {
  test('is saved, never shown, under the name it was sent with', async () => {
    const file = await uploaded(ada, pdf(), { name: 'Bericht für März.pdf' });
    const answer = await get(ada, `/files/${file.id}/anything`);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="Bericht f_r M_rz.pdf"; filename*=UTF-8''Bericht%20f%C3%BCr%20M%C3%A4rz.pdf`,
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-cache',
    });
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(pdf());
  });

  test('in a text says what it is and how large', async () => {
    const file = await uploaded(
      ada,
      docx({ name: 'word/media/image.bin', data: Buffer.alloc(1), stored: true }),
      {
        name: 'plan.docx',
      },
    );
    const idea = await postIdea(ada, `[The plan](/files/${file.id}/plan.docx)`);
    expect(await bodyOf(bo, idea)).toMatch(/data-file="docx"[^>]*>The plan <small>DOCX · 1 kB<\/small><\/a>/);
  });

  test('comes in parts to whoever asks for a part', async () => {
    const file = await uploaded(ada, pdf());
    const whole = pdf();
    const part = await get(ada, `/files/${file.id}`, { range: 'bytes=5-9' });
    expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([
      206,
      `bytes 5-9/${whole.length}`,
      whole.subarray(5, 10).toString(),
    ]);
    const tail = await get(ada, `/files/${file.id}`, { range: 'bytes=-6' });
    expect(await tail.text()).toBe(whole.subarray(-6).toString());
  });

  test('is not sent again to whoever has it', async () => {
    const file = await uploaded(ada, pdf());
    const tag = (await get(ada, `/files/${file.id}`)).headers.get('etag')!;
    expect((await get(ada, `/files/${file.id}`, { 'if-none-match': tag })).status).toBe(304);
  });
});

describe('who may have a file', () => {
  test('before it is attached: its sender alone', async () => {
    const { id } = await uploaded(ada, await png());
    expect([await statusOf(ada, id), await statusOf(bo, id)]).toEqual([200, 404]);
    expect((await fetch(`${api.url}/files/${id}`)).status).toBe(401);
  });

  test('once attached: whoever reads the idea, and nobody else once it is hidden', async () => {
    const { id } = await uploaded(ada, await png());
    const ideaId = await postIdea(ada, `![a](/files/${id})`);
    expect(await statusOf(bo, id)).toBe(200);
    await act(town.people.guard, 'hideIdea', { ideaId, reason: 'Shows a person' });
    expect([await statusOf(bo, id), await statusOf(ada, id), await statusOf(town.people.guard, id)]).toEqual([
      404, 200, 200,
    ]);
  });

  test('in a comment: nobody once the comment is taken back, moderators and its author once it is hidden', async () => {
    const ideaId = await postIdea(ada, 'A plain one');
    const [removed, hidden] = [await uploaded(bo, await png()), await uploaded(bo, await png())];
    const first = await postComment(bo, ideaId, `![a](/files/${removed.id})`);
    const second = await postComment(bo, ideaId, `![a](/files/${hidden.id})`);
    expect([await statusOf(ada, removed.id), await statusOf(ada, hidden.id)]).toEqual([200, 200]);
    await bo.ask(`mutation ($input: CommentActInput!) { removeComment(input: $input) { id } }`, {
      input: { idempotencyKey: newKey(), commentId: first },
    });
    await act(town.people.guard, 'hideComment', { commentId: second, reason: 'Shows a person' });
    expect([await statusOf(ada, removed.id), await statusOf(bo, removed.id)]).toEqual([404, 404]);
    expect([
      await statusOf(ada, hidden.id),
      await statusOf(bo, hidden.id),
      await statusOf(town.people.guard, hidden.id),
    ]).toEqual([404, 200, 200]);
  });

  test('only its sender can attach it: in another member’s text it is missing', async () => {
    const { id } = await uploaded(ada, await png());
    const idea = await postIdea(bo, `![a picture](/files/${id})`);
    expect(await bodyOf(bo, idea)).toContain('<s data-file="missing">a picture</s>');
    expect(await statusOf(bo, id)).toBe(404);
  });

  test('an official answer shows what its writer attached, and an edit keeps what earlier wordings show', async () => {
    const [inAnswer, inIdea] = [
      await uploaded(town.people.reviewer, pdf()),
      await uploaded(ada, await png()),
    ];
    const ideaId = await postIdea(ada, `![a](/files/${inIdea.id})`);
    await act(town.people.reviewer, 'answerIdea', {
      ideaId,
      version: 0,
      bodyMarkdown: `[Costs](/files/${inAnswer.id})`,
    });
    await act(ada, 'editIdea', {
      ideaId,
      version: 1,
      spaceId: town.spaceId,
      title: 'Something worth seeing',
      bodyMarkdown: 'No picture any more',
      tags: [],
    });
    expect([await statusOf(bo, inAnswer.id), await statusOf(bo, inIdea.id)]).toEqual([200, 200]);
  });

  test('the preview shows one’s own before anything is posted', async () => {
    const { id } = await uploaded(ada, await png());
    const preview = `query ($source: String!) { previewMarkdown(source: $source) }`;
    const source = `![mine](/files/${id})`;
    expect((await ada.ask<{ previewMarkdown: string }>(preview, { source })).previewMarkdown).toContain(
      '<img',
    );
    expect((await bo.ask<{ previewMarkdown: string }>(preview, { source })).previewMarkdown).toContain(
      'missing',
    );
  });
});

describe('sending', () => {
  test('the same again under the same key is one file', async () => {
    const headers = { 'idempotency-key': newKey() };
    const first = await uploaded(ada, pdf(), { headers });
    const again = await uploaded(ada, pdf(), { headers });
    expect(again).toEqual(first);
    expect((await upload(ada, pdf('/Other true'), { headers })).refusal?.code).toBe('KEY_REUSED');
  });

  test('from a page of another site is refused', async () => {
    const { status, refusal } = await upload(ada, pdf(), {
      headers: { origin: 'https://elsewhere.example' },
    });
    expect([status, refusal?.code]).toEqual([403, 'FORBIDDEN']);
  });

  test('what is too large is refused with the limit, whether it says so or not', async () => {
    const large = Buffer.concat([pdf(), Buffer.alloc(2_500_000)]);
    const { status, refusal } = await upload(ada, large);
    expect([status, refusal?.fields]).toEqual([
      422,
      [{ path: 'file', code: 'TOO_LARGE', params: { max: 2 } }],
    ]);
    const inBetween = await upload(ada, await jpeg(1900, 1900));
    expect(inBetween.refusal?.fields?.[0]).toMatchObject({ code: 'TOO_LARGE', params: { max: 1 } });
  });

  test('beyond the quota is refused', async () => {
    const small = await api.another({ UPWELL_DATA: folder, FILE_QUOTA_MB: '1' });
    const person = await town.signedIn();
    await uploaded(person, Buffer.concat([pdf(), Buffer.alloc(1_100_000)]));
    const { refusal } = await upload({ url: small.url, cookieHeader: person.cookieHeader }, pdf());
    await small.stop();
    expect(refusal?.fields?.[0]).toMatchObject({ code: 'QUOTA_FULL', params: { max: 1 } });
  });

  test('nothing is left of what was received', async () => {
    await upload(ada, Buffer.from('MZ'));
    await uploaded(ada, pdf());
    expect(await readdir(join(folder, 'arrivals'))).toEqual([]);
  });
});

describe('the daily round', () => {
  const inTwoDays = () => clock.at(new Date(Date.now() + 2 * DAY_MS), () => api.get(ForgottenFiles).run());
  const onDisk = async () =>
    (await readdir(join(folder, 'files'), { recursive: true })).map((name) => name.split('/').at(-1));

  test('clears away what was never attached, and leaves what is shown, drafted or somebody’s picture', async () => {
    const forgotten = await uploaded(ada, await png());
    const shown = await uploaded(ada, await png());
    const drafted = await uploaded(ada, await png());
    const portrait = await uploaded(ada, await png(), { purpose: 'portrait' });
    await postIdea(ada, `![a](/files/${shown.id})`);
    await act(ada, 'setMyPicture', { fileId: portrait.id });
    await ada.ask(`mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { key } }`, {
      input: {
        idempotencyKey: newKey(),
        key: 'idea:new',
        content: JSON.stringify({ body: `![a](/files/${drafted.id})` }),
      },
    });
    await api.get(ForgottenFiles).run();
    expect(await statusOf(ada, forgotten.id)).toBe(200);
    await inTwoDays();
    expect(
      await Promise.all([forgotten, shown, drafted, portrait].map(({ id }) => statusOf(ada, id))),
    ).toEqual([404, 200, 200, 200]);
    const left = await onDisk();
    expect(left).not.toContain(`${forgotten.id}.full`);
    expect(left).toContain(`${shown.id}.small`);
  });
});

describe('a member’s picture', () => {
  const PICTURE = `query ($id: ID!) { member(id: $id) { picture large: picture(size: LARGE) } }`;
  const pictureOf = async (by: Person, id: string) =>
    (await by.ask<{ member: { picture: string | null; large: string | null } }>(PICTURE, { id })).member;

  test('is a square that every colleague sees, until it is taken away', async () => {
    const { id, width, height } = await uploaded(bo, await png(300, 200), { purpose: 'portrait' });
    expect([width, height]).toEqual([512, 512]);
    expect(await statusOf(ada, id)).toBe(404);
    await act(bo, 'setMyPicture', { fileId: id });
    const { picture, large } = await pictureOf(ada, bo.memberId);
    expect([picture, large]).toEqual([`/files/${id}?size=small`, `/files/${id}`]);
    const small = await get(ada, picture!);
    expect(await sharp(Buffer.from(await small.arrayBuffer())).metadata()).toMatchObject({
      width: 128,
      height: 128,
    });
    expect(small.headers.get('cache-control')).toBe('private, max-age=3600');

    await act(bo, 'setMyPicture', { fileId: null });
    expect(await pictureOf(ada, bo.memberId)).toEqual({ picture: null, large: null });
    expect(await statusOf(ada, id)).toBe(404);
  });

  test('can be nobody else’s file, and no document', async () => {
    const SET = `mutation ($input: SetMyPictureInput!) { setMyPicture(input: $input) { id } }`;
    const foreign = await uploaded(ada, await png(), { purpose: 'portrait' });
    const plain = await uploaded(bo, await png());
    for (const { id } of [foreign, plain]) {
      const { extensions } = await bo.refused(SET, { input: { idempotencyKey: newKey(), fileId: id } });
      expect(extensions.code).toBe('NOT_FOUND');
    }
    const { refusal } = await upload(bo, pdf(), { purpose: 'portrait' });
    expect(refusal?.fields?.[0]?.code).toBe('TYPE_NOT_ALLOWED');
  });
});

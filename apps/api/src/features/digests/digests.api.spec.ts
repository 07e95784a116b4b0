import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newKey } from '../../testing/caller.ts';
import { foundOrganisation, type Founding, type Person } from '../../testing/founding.ts';
import { TestApi } from '../../testing/test-api.ts';
import { atOnceAt, digestsAt, HOUR_MS, newsFor, nextDue, notice, wish } from './digests.fixture.ts';

let api: TestApi;
let town: Founding<'author' | 'reviewer'>;
let author: Person;

beforeAll(async () => {
  api = await TestApi.start({ PUBLIC_URL: 'https://upwell.example' });
  town = await foundOrganisation(api, {
    people: { author: {}, reviewer: { roles: [{ role: 'REVIEWER' }] } },
  });
  ({ author } = town.people);
});
afterAll(() => api.stop());

async function act(by: Person, name: string, type: string, input: object): Promise<string> {
  const data = await by.ask<Record<string, { id: string }>>(
    `mutation ($input: ${type}!) { ${name}(input: $input) { id } }`,
    { input: { idempotencyKey: newKey(), ...input } },
  );
  return data[name]!.id;
}

let ideas = 0;
const post = (title = `Quiet hours on ward ${(ideas += 1)}`) =>
  act(author, 'postIdea', 'PostIdeaInput', {
    spaceId: town.spaceId,
    title,
    bodyMarkdown: 'Let us **sleep**.',
    tags: [],
  });
const comment = (ideaId: string, bodyMarkdown: string) =>
  act(author, 'postComment', 'PostCommentInput', { ideaId, bodyMarkdown });

/** Somebody who reads mails, with an idea that has a comment. */
async function scene() {
  const reader = await town.signedIn();
  await digestsAt(api, new Date());
  const ideaId = await post();
  const commentId = await comment(ideaId, 'I am *for* it.');
  return { reader, ideaId, commentId, due: await nextDue(reader) };
}
type Scene = Awaited<ReturnType<typeof scene>>;

const reply = ({ reader, ideaId, commentId }: Scene, more: object = {}) =>
  notice(api, reader, { ideaId, commentId, kind: 'reply', actor: author, ...more });
const later = (moment: Date, hours: number) => new Date(moment.getTime() + hours * HOUR_MS);

describe('a digest', () => {
  test('tells at the hour what happened, with the words and the ways there, and says what is in it', async () => {
    const now = await scene();
    const { reader, ideaId, commentId, due } = now;
    await reply(now);
    await digestsAt(api, later(due, -0.1));
    expect(await newsFor(api, reader)).toEqual([]);
    await digestsAt(api, due);
    const [mail] = await newsFor(api, reader);
    expect(mail!.subject).toMatch(/^“Quiet hours on ward \d+”: a reply to you$/);
    expect(mail!.text).toContain('author person replied to you:\n\n> I am for it.');
    expect(mail!.text).toContain(`https://upwell.example/ideas/${ideaId}?comment=${commentId}`);
    expect(mail!.text).toContain('https://upwell.example/settings#mail');
    expect(mail!.text).toMatch(/https:\/\/upwell\.example\/unsubscribe#[\w-]{54}\n/);
  });

  test('can be ended by mail programs with one click', async () => {
    const now = await scene();
    await reply(now);
    await digestsAt(api, now.due);
    const [mail] = await newsFor(api, now.reader);
    const address = /^<(https:\/\/upwell\.example\/unsubscribe\?token=[\w-]{54})>$/.exec(
      mail!.headers['List-Unsubscribe']!,
    );
    expect(mail!.headers['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click');
    const { status } = await fetch(address![1]!.replace('https://upwell.example', api.url), {
      method: 'POST',
    });
    expect(status).toBe(200);
    expect(await now.reader.ask('{ mailPreferences { mode } }')).toEqual({
      mailPreferences: { mode: 'OFF' },
    });
  });

  test('gathers by idea, the newest first, and counts', async () => {
    const now = await scene();
    const other = await post();
    await reply(now, { at: later(new Date(), -3) });
    await reply(now, { at: later(new Date(), -2) });
    await notice(api, now.reader, { ideaId: other, kind: 'new_idea', actor: author, eventId: other });
    await digestsAt(api, now.due);
    const [mail] = await newsFor(api, now.reader);
    expect(mail!.subject).toBe('2 replies to you and a new idea in 2 ideas');
    expect(mail!.text).toContain('2 replies to you, the last by author person:');
    expect(mail!.text.indexOf(other)).toBeLessThan(mail!.text.indexOf(now.ideaId));
  });

  test('is not written when there is nothing, and the next is due on the day after', async () => {
    const { reader, due } = await scene();
    await digestsAt(api, due);
    expect(await newsFor(api, reader)).toEqual([]);
    const [row] = await api.rows<{ at: Date }>(
      `select next_due_at as at from mail_preferences where member_id = $1`,
      [reader.memberId],
    );
    expect(row!.at).toEqual(later(due, 24));
  });

  test('is one, however often and on however many nodes it is written', async () => {
    const now = await scene();
    await reply(now);
    const other = await api.another({ PUBLIC_URL: 'https://upwell.example' });
    await Promise.all([digestsAt(api, now.due), digestsAt(other, now.due), digestsAt(api, now.due)]);
    await digestsAt(other, later(now.due, 1));
    await digestsAt(other, later(now.due, 24));
    await other.stop();
    expect(await newsFor(api, now.reader)).toHaveLength(1);
  });

  test('is one a day, also when hour or zone become others after it', async () => {
    const now = await scene();
    await reply(now);
    await digestsAt(api, now.due);
    await reply(now);
    // As if somebody had set the due back.
    await api.rows(`update mail_preferences set next_due_at = $2 where member_id = $1`, [
      now.reader.memberId,
      later(now.due, 1),
    ]);
    await digestsAt(api, later(now.due, 1));
    expect(await newsFor(api, now.reader)).toHaveLength(1);
    await digestsAt(api, later(now.due, 25));
    expect(await newsFor(api, now.reader)).toHaveLength(2);
  });

  test('comes weekly on its day to those who want that', async () => {
    const now = await scene();
    const weekday = ((new Date().getUTCDay() + 3) % 7) + 1;
    await wish(now.reader, 'WEEKLY', { weekday, hour: 5 });
    await reply(now);
    const due = await nextDue(now.reader);
    await digestsAt(api, later(due, -24));
    expect(await newsFor(api, now.reader)).toEqual([]);
    await digestsAt(api, due);
    expect(await newsFor(api, now.reader)).toHaveLength(1);
  });

  const untold: [what: string, change: (now: Scene) => Promise<unknown>][] = [
    [
      'was read',
      ({ reader }) => api.rows(`update notices set read_at = at where member_id = $1`, [reader.memberId]),
    ],
    [
      'leads to a comment that was removed',
      ({ commentId }) => act(author, 'removeComment', 'CommentActInput', { commentId }),
    ],
    [
      'is of an idea that was withdrawn',
      ({ ideaId }) => act(author, 'withdrawIdea', 'IdeaActInput', { ideaId }),
    ],
    [
      'is of an idea that its member may no longer see',
      ({ ideaId }) => api.rows(`update ideas set hidden_at = posted_at where id = $1`, [ideaId]),
    ],
    [
      'is of an idea that was silenced since',
      ({ reader, ideaId }) =>
        reader.ask(`mutation ($input: SetFollowInput!) { setFollow(input: $input) { idea { id } } }`, {
          input: { idempotencyKey: newKey(), kind: 'IDEA', subjectId: ideaId, level: 'NONE' },
        }),
    ],
    [
      'is older than a month',
      ({ reader }) =>
        api.rows(`update notices set at = at - interval '32 days' where member_id = $1`, [reader.memberId]),
    ],
    [
      'is older than the wish to have digests',
      async ({ reader }) => {
        await wish(reader, 'OFF');
        await wish(reader, 'DAILY');
      },
    ],
    ['nobody wants', ({ reader }) => wish(reader, 'OFF')],
    [
      'is of an account that was switched off',
      ({ reader }) => api.rows(`update members set is_active = false where id = $1`, [reader.memberId]),
    ],
  ];
  test.each(untold)('does not tell what %s', async (_what, change) => {
    const now = await scene();
    await reply(now);
    await change(now);
    await digestsAt(api, later(now.due, 24));
    expect(await newsFor(api, now.reader)).toEqual([]);
  });

  test('names nobody who posted under a pseudonym', async () => {
    const { reader, due } = await scene();
    const ideaId = await post();
    await api.rows(
      `update idea_bylines set kind = 'pseudonym', member_id = null, pseudonym = 'Grey Heron' where idea_id = $1`,
      [ideaId],
    );
    await notice(api, reader, { ideaId, kind: 'new_idea', actor: author, eventId: ideaId });
    await digestsAt(api, due);
    const [mail] = await newsFor(api, reader);
    expect(mail!.text).toContain('Grey Heron posted this idea');
    expect(mail!.text).not.toContain(author.name);
  });

  test('tells at most twenty ideas and where the others are', async () => {
    const { reader, due } = await scene();
    for (let n = 0; n < 22; n += 1)
      await notice(api, reader, { ideaId: await post(), kind: 'new_idea', actor: author });
    await digestsAt(api, due);
    const [mail] = await newsFor(api, reader);
    expect(mail!.text.match(/\/ideas\/[0-9a-f-]{36}$/gm)).toHaveLength(40);
    expect(mail!.text).toContain('News of 2 more ideas in your inbox\nhttps://upwell.example/inbox');
  });

  test('is previewed as it is then sent', async () => {
    const now = await scene();
    await reply(now);
    const ask = `{ digestPreview { reason subject html text } }`;
    const { digestPreview } = await now.reader.ask<{ digestPreview: Record<string, string> }>(ask);
    await digestsAt(api, new Date());
    await api.rows(`update mail_preferences set next_due_at = app_now() where member_id = $1`, [
      now.reader.memberId,
    ]);
    await digestsAt(api, new Date());
    const [{ subject, html, text } = {} as never] = await newsFor(api, now.reader);
    expect(digestPreview).toEqual({ reason: null, subject, html, text });
    expect(await now.reader.ask(ask)).toMatchObject({ digestPreview: { reason: 'NOTHING_NEW', html: null } });
    await wish(now.reader, 'OFF');
    expect(await now.reader.ask(ask)).toMatchObject({ digestPreview: { reason: 'SWITCHED_OFF' } });
  });
});

describe('at once', () => {
  const minutes = (n: number) => later(new Date(), n / 60);

  test('come replies, mentions, answers and decisions that are not read yet, each once', async () => {
    const now = await scene();
    await wish(now.reader, 'AT_ONCE');
    await reply(now);
    await notice(api, now.reader, {
      ideaId: now.ideaId,
      kind: 'comment',
      commentId: await comment(now.ideaId, 'x'),
    });
    await atOnceAt(api, minutes(1));
    await atOnceAt(api, minutes(60));
    await digestsAt(api, later(now.due, 48));
    const mails = await newsFor(api, now.reader);
    expect(mails.map(({ kind, subject }) => `${kind} ${subject.replace(/“.*”/, '')}`)).toEqual([
      'immediate : a reply to you',
    ]);
    expect(mails[0]!.headers['List-Unsubscribe']).toMatch(/unsubscribe\?token=/);
  });

  test('more of the same idea waits a quarter of an hour and comes as one', async () => {
    const now = await scene();
    await wish(now.reader, 'AT_ONCE');
    await reply(now);
    await atOnceAt(api, minutes(1));
    await reply(now);
    await reply(now);
    await atOnceAt(api, minutes(10));
    expect(await newsFor(api, now.reader)).toHaveLength(1);
    await atOnceAt(api, minutes(17));
    const mails = await newsFor(api, now.reader);
    expect(mails.map(({ subject }) => subject.replace(/“.*”: /, ''))).toEqual([
      'a reply to you',
      '2 replies to you',
    ]);
  });

  test('besides a digest, which then does not repeat it', async () => {
    const now = await scene();
    await wish(now.reader, 'DAILY', { alsoAtOnce: true });
    await reply(now);
    await notice(api, now.reader, {
      ideaId: now.ideaId,
      kind: 'comment',
      commentId: await comment(now.ideaId, 'Only in the digest'),
    });
    await Promise.all([atOnceAt(api, minutes(1)), atOnceAt(api, minutes(1))]);
    await digestsAt(api, later(await nextDue(now.reader), 0));
    const [immediate, digest, ...more] = await newsFor(api, now.reader);
    expect(more).toEqual([]);
    expect(immediate!.text).toContain('I am for it');
    expect(digest!.text).toContain('Only in the digest');
    expect(digest!.text).not.toContain('I am for it');
  });

  test('nothing comes of what was there before it was turned on', async () => {
    const now = await scene();
    await reply(now, { at: later(new Date(), -1) });
    await wish(now.reader, 'AT_ONCE');
    await atOnceAt(api, minutes(1));
    expect(await newsFor(api, now.reader)).toEqual([]);
  });
});

test('whoever lives by another clock gets the digest by that one', async () => {
  const { reader } = await scene();
  const hourOf = (at: Date, timeZone: string) =>
    new Intl.DateTimeFormat('en', { timeZone, hour: 'numeric', minute: 'numeric', hourCycle: 'h23' }).format(
      at,
    );
  const stored = async () =>
    (
      await api.rows<{ at: Date }>(`select next_due_at as at from mail_preferences where member_id = $1`, [
        reader.memberId,
      ])
    )[0]!.at;
  const isEightIn = async (zone: string) => {
    await digestsAt(api, new Date());
    expect(hourOf(await stored(), zone)).toBe('08:00');
    expect(await nextDue(reader)).toEqual(await stored());
  };
  await api.rows(`update organisation set time_zone = 'Asia/Kathmandu'`);
  await isEightIn('Asia/Kathmandu');
  await api.rows(`update members set time_zone = 'America/St_Johns' where id = $1`, [reader.memberId]);
  await isEightIn('America/St_Johns');
  await api.rows(`update organisation set time_zone = 'UTC'`);
  await isEightIn('America/St_Johns');
});

test('the invented people of a sample get nothing until they want it', async () => {
  const sample = await TestApi.start();
  const founded = await foundOrganisation(sample);
  const reader = await founded.signedIn();
  await sample.rows(`update organisation set is_sample = true`);
  await digestsAt(sample, new Date());
  expect(await sample.rows(`select 1 from mail_preferences`)).toEqual([]);
  expect(await reader.ask('{ mailPreferences { mode nextDigestAt } }')).toEqual({
    mailPreferences: { mode: 'OFF', nextDigestAt: null },
  });
  await wish(reader, 'DAILY');
  expect(await reader.ask('{ mailPreferences { mode } }')).toEqual({ mailPreferences: { mode: 'DAILY' } });
  await sample.stop();
});

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { asyncProperty, assert, boolean, constantFrom, oneof, record, type Arbitrary } from 'fast-check';
import pg from 'pg';
import { foundOrganisation, type Founding, type Person } from '../../testing/founding.ts';
import { TestApi } from '../../testing/test-api.ts';
import {
  answer,
  comment,
  follow,
  mentionOf,
  move,
  post,
  prefer,
  vote,
  type Level,
} from '../../testing/what-people-do.ts';
import { atOnceAt, digestsAt, HOUR_MS, newsFor, wish } from './digests.fixture.ts';
import { unsubscribeToken, type UnsubscribeKey } from './unsubscribe-token.ts';

let api: TestApi;
let town: Founding<'author' | 'other' | 'reviewer'>;

beforeAll(async () => {
  api = await TestApi.start();
  town = await foundOrganisation(api, {
    people: { author: {}, other: {}, reviewer: { roles: [{ role: 'REVIEWER' }] } },
  });
});
afterAll(() => api.stop());

/** All that a member can switch, and what they did with the idea before. */
interface Settings {
  idea: Level | null;
  space: Level | null;
  other: 'NONE' | null;
  comments: boolean;
  votes: boolean;
  onCommenting: boolean;
  onVoting: boolean;
  mode: 'DAILY' | 'WEEKLY' | 'AT_ONCE' | 'OFF';
  alsoAtOnce: boolean;
  /** What they end after it has happened and before it is mailed. */
  ends: 'mails' | 'digest' | 'at_once' | 'idea' | null;
}

const level = constantFrom<Level | null>(null, 'ALL', 'CALM', 'NONE');
const anySettings: Arbitrary<Settings> = record({
  idea: level,
  space: level,
  other: oneof({ weight: 3, arbitrary: constantFrom(null) }, constantFrom<'NONE'>('NONE')),
  comments: boolean(),
  votes: boolean(),
  onCommenting: boolean(),
  onVoting: boolean(),
  mode: constantFrom('DAILY', 'WEEKLY', 'AT_ONCE', 'OFF'),
  alsoAtOnce: boolean(),
  ends: oneof(
    { weight: 3, arbitrary: constantFrom(null) },
    constantFrom<Settings['ends']>('mails', 'digest', 'at_once', 'idea'),
  ),
});
const everythingOn: Settings = {
  idea: 'ALL',
  space: 'ALL',
  other: null,
  comments: true,
  votes: true,
  onCommenting: true,
  onVoting: true,
  mode: 'DAILY',
  alsoAtOnce: true,
  ends: null,
};

const everythingOff: Settings = { ...everythingOn, idea: 'NONE', space: 'NONE', mode: 'OFF' };

/** One of each kind that can happen; its word stands in the mail that tells of it. */
const words = {
  reply: 'word-of-the-reply',
  mention: 'word-of-the-mention',
  comment: 'word-of-the-comment',
  answer: 'word-of-the-answer',
  decision: 'We look into it',
  newIdea: 'Word of the further idea',
};
type Happening = keyof typeof words;
const happenings = Object.keys(words) as Happening[];
const calm: Happening[] = ['reply', 'mention', 'answer', 'decision'];

/** The rules as people are told them, written down once more. */
function heardOf(it: Settings): Happening[] {
  const follows = (it.comments && it.onCommenting) || (it.votes && it.onVoting) || it.space !== null;
  const wider = it.space === 'NONE' ? 'NONE' : follows ? 'CALM' : null;
  const now = it.idea ?? wider;
  const hears: Record<Happening, boolean> = {
    reply: it.comments && (now === 'ALL' || now === 'CALM') && !it.other,
    mention: now !== 'NONE' && !it.other,
    comment: it.idea === 'ALL' && !it.other,
    answer: now === 'ALL' || now === 'CALM',
    decision: now === 'ALL' || now === 'CALM',
    newIdea: it.space === 'ALL',
  };
  return happenings.filter((one) => hears[one]);
}

interface Told {
  inbox: Happening[];
  atOnce: Happening[];
  digest: Happening[];
}

/** What each way must bring: no more when it is switched off, and no less when it is on. */
function expected(it: Settings): Told {
  const inbox = heardOf(it);
  const ended = (kind: 'digest' | 'at_once') => it.ends === 'mails' || it.ends === kind;
  const hasDigest = it.mode === 'DAILY' || it.mode === 'WEEKLY';
  const wantsDigest = hasDigest && !ended('digest');
  const wantsAtOnce = (it.mode === 'AT_ONCE' || (hasDigest && it.alsoAtOnce)) && !ended('at_once');
  const mailed = it.ends === 'idea' ? inbox.filter((one) => one === 'newIdea') : inbox;
  const atOnce = wantsAtOnce ? mailed.filter((one) => calm.includes(one)) : [];
  return { inbox, atOnce, digest: wantsDigest ? mailed.filter((one) => !atOnce.includes(one)) : [] };
}

/** A member with these settings, new to an idea that others then do everything to. */
async function live(
  it: Settings,
  sabotage: (reader: Person) => Promise<unknown> = async () => {},
): Promise<Told> {
  const { author, other, reviewer } = town.people;
  const reader = await town.signedIn();
  const spaceId = await town.addSpace(`Space ${reader.memberId.slice(-12)}`);
  const ideaId = await post(author, spaceId);
  // Who follows from now on is not told of what was there.
  await api.settle();
  await prefer(reader, { onCommenting: it.onCommenting, onVoting: it.onVoting });
  if (it.idea) await follow(reader, 'IDEA', ideaId, it.idea);
  if (it.space) await follow(reader, 'SPACE', spaceId, it.space);
  if (it.other) await follow(reader, 'MEMBER', other.memberId, it.other);
  await wish(reader, it.mode, { alsoAtOnce: it.alsoAtOnce, hour: 3 });
  const own = it.comments ? await comment(reader, ideaId, 'My own words') : null;
  if (it.votes) await vote(reader, ideaId);

  const letGo = await holdMails(reader);
  await comment(other, ideaId, words.comment);
  if (own) await comment(other, ideaId, words.reply, own);
  await comment(other, ideaId, `${mentionOf(reader)} ${words.mention}`);
  await answer(reviewer, ideaId, 0, words.answer);
  await move(reviewer, ideaId);
  const furtherId = await post(author, spaceId, { title: words.newIdea });
  await api.settle();

  const inbox = await inboxOf(reader, { [ideaId]: null, [furtherId]: 'newIdea' });
  await letGo();
  await end(it, reader, ideaId);
  await sabotage(reader);
  const hours = (n: number) => new Date(Date.now() + n * HOUR_MS);
  // Twice: what was told must not be told again.
  for (const hour of [0.02, 1]) await atOnceAt(api, hours(hour));
  for (const hour of [2, 24 * 8, 24 * 9]) await digestsAt(api, hours(hour));
  const mails = await newsFor(api, reader);
  const toldBy = (kind: string) =>
    happenings.flatMap((one) =>
      mails.filter((mail) => mail.kind === kind && mail.text.includes(words[one])).map(() => one),
    );
  return { inbox, atOnce: toldBy('immediate'), digest: toldBy('digest') };
}

/** Whatever the clock on the wall says, nothing is mailed to this reader until they let go: both runs skip a row that is taken. */
async function holdMails({ memberId }: Person): Promise<() => Promise<void>> {
  const client = new pg.Client({ connectionString: api.databaseUrl });
  await client.connect();
  await client.query('begin');
  await client.query('select 1 from mail_preferences where member_id = $1 for update', [memberId]);
  return () => client.end();
}

const kindOf: Record<string, Happening> = {
  REPLY: 'reply',
  MENTION: 'mention',
  COMMENT: 'comment',
  ANSWER: 'answer',
  DECISION: 'decision',
  NEW_IDEA: 'newIdea',
};

async function inboxOf(reader: Person, ideas: Record<string, Happening | null>): Promise<Happening[]> {
  const { inbox } = await reader.ask<{
    inbox: {
      groups: { edges: { node: { idea: { id: string }; counts: { kind: string; count: number }[] } }[] };
    };
  }>(`{ inbox { groups(first: 100) { edges { node { idea { id } counts { kind count } } } } } }`);
  const heard = inbox.groups.edges.flatMap(({ node }) =>
    node.idea.id in ideas
      ? node.counts.flatMap(({ kind, count }) => Array<Happening>(count).fill(kindOf[kind]!))
      : [],
  );
  return happenings.flatMap((one) => heard.filter((kind) => kind === one));
}

async function end({ ends, mode, alsoAtOnce }: Settings, reader: Person, ideaId: string): Promise<void> {
  if (ends === 'mails') await wish(reader, 'OFF', { alsoAtOnce });
  if (ends === 'idea') await follow(reader, 'IDEA', ideaId, 'NONE');
  if (ends !== 'digest' && ends !== 'at_once') return;
  const [key] = await api.rows<UnsubscribeKey & Record<string, string>>(
    `select unsubscribe_id as "unsubscribeId", unsubscribe_secret as "unsubscribeSecret"
     from mail_preferences where member_id = $1 and mode = $2`,
    [reader.memberId, mode.toLowerCase()],
  );
  const { status } = await fetch(`${api.url}/unsubscribe?token=${unsubscribeToken(key!, ends)}`, {
    method: 'POST',
  });
  expect(status).toBe(200);
}

test('what is switched off yields nothing on any channel, and what is on arrives, once', async () => {
  const seen = new Set<string>();
  await assert(
    asyncProperty(anySettings, async (settings) => {
      const told = await live(settings);
      expect(told).toEqual(expected(settings));
      for (const [channel, what] of Object.entries(told)) seen.add(`${channel}: ${what.length > 0}`);
    }),
    { numRuns: 16, examples: [[everythingOn], [everythingOff]], endOnFailure: true },
  );
  // Each way was open at least once and shut at least once.
  expect([...seen].sort()).toEqual(
    ['atOnce', 'digest', 'inbox'].flatMap((channel) => [`${channel}: false`, `${channel}: true`]),
  );
}, 300_000);

test.each<[string, Settings, string]>([
  [
    'a digest',
    { ...everythingOn, alsoAtOnce: false, ends: 'mails' },
    `mode = 'daily', next_due_at = app_now()`,
  ],
  ['mails at once', { ...everythingOn, ends: 'at_once' }, `at_once_since = app_now() - interval '1 hour'`],
])('this would be found out: %s for somebody who has switched it off', async (_what, settings, leak) => {
  const told = await live(settings, ({ memberId }) =>
    api.rows(`update mail_preferences set ${leak} where member_id = $1`, [memberId]),
  );
  expect(told).not.toEqual(expected(settings));
});

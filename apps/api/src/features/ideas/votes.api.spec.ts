import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { FactListeners } from '../../platform/acts/fact-listeners.ts';
import { Forbidden } from '../../platform/errors/errors.ts';
import { ViewerSource } from '../../platform/viewer/viewer-source.ts';
import { newKey, type Answer, type Caller } from '../../testing/caller.ts';
import { statementsOf } from '../../testing/count-statements.ts';
import { foundOrganisation, Person, type Founding } from '../../testing/founding.ts';
import { TestApi } from '../../testing/test-api.ts';
import { post } from '../../testing/what-people-do.ts';
import { VotesService } from './votes.service.ts';

/** Long enough that what a test sends at once is one batch. */
const GATHERED = { VOTES_GATHERED_MS: '60' };
const CROWD = 12;

let api: TestApi;
/** A node that writes each vote by itself. */
let single: TestApi;
let founded: Founding;
let ada: Person;
let crowd: Person[];
/** Nobody's vote in a batch that somebody named here takes part in stays unbroken. */
const breakers = new Set<string>();

beforeAll(async () => {
  api = await TestApi.start(GATHERED);
  single = await api.another({ VOTES_GATHERED_MS: '0' });
  founded = await foundOrganisation(api);
  ada = await founded.signedIn({ name: 'Ada' });
  crowd = await Promise.all(
    Array.from({ length: CROWD }, (_, n) => founded.signedIn({ name: `Voter ${n}` })),
  );
  for (const node of [api, single])
    node.get(FactListeners).within(['vote.given'], async ({ actorId }) => {
      if (breakers.has(actorId!)) throw new Forbidden('spec.breaker');
    });
});
afterAll(async () => {
  await single.stop();
  await api.stop();
});

interface Voted {
  id: string;
  viewerHasVoted: boolean;
  support: { count: number };
}

const wording = (name: string) =>
  `mutation ($input: IdeaActInput!) { ${name}(input: $input) { id viewerHasVoted support { count } } }`;

type Kind = 'vote' | 'takeVoteBack';

const send = (by: Caller, ideaId: string, key = newKey(), kind: Kind = 'vote') =>
  by.send<Record<Kind, Voted>>(wording(kind), { input: { idempotencyKey: key, ideaId } });

const codes = ({ errors }: Answer<unknown>) => errors.map(({ extensions }) => extensions.code);

/** The count, the votes that stand and the votes recorded, which must always be the same number. */
async function figures(ideaId: string): Promise<number[]> {
  const [row] = await api.rows<{ count: number; votes: number; records: number }>(
    `select votes as count, (select count(*)::int from votes where idea_id = $1 and taken_back_at is null) as votes,
       (select coalesce(sum(case action when 'vote.given' then 1 else -1 end), 0)::int from records
        where subject_id = $1::text and action in ('vote.given', 'vote.taken_back')) as records
     from idea_counts where idea_id = $1`,
    [ideaId],
  );
  return [row!.count, row!.votes, row!.records];
}

/** The same person at the other node. */
async function atSingle({ memberId, name, email }: Person): Promise<Person> {
  return new Person(single.url, memberId, name, email).signIn();
}

describe('votes that arrive together', () => {
  test('are counted, kept and recorded each, by few statements', async () => {
    const ideas = await Promise.all(Array.from({ length: 4 }, () => post(ada, founded.spaceId)));
    let answers: Answer<Record<Kind, Voted>>[] = [];
    const statements = await statementsOf(async () => {
      answers = await Promise.all(crowd.flatMap((by) => ideas.map((id) => send(by, id))));
    });
    expect(answers.flatMap(codes)).toEqual([]);
    expect(answers.every(({ data }) => data!.vote.viewerHasVoted)).toBe(true);
    for (const id of ideas) expect(await figures(id)).toEqual([CROWD, CROWD, CROWD]);
    const writing = statements.filter((text) => text.startsWith('insert into votes'));
    expect(writing.length).toBeLessThan(answers.length / 4);
  });

  test('fail alone: each refusal is that of a vote by itself', async () => {
    const id = await post(ada, founded.spaceId);
    const [bo, cy, dee] = crowd as [Person, Person, Person];
    const [good, own, unknown, malformed, badKey, other] = await Promise.all([
      send(bo, id),
      send(ada, id),
      send(cy, '01970000-0000-7000-8000-000000000000'),
      send(cy, 'not an id'),
      send(cy, id, 'short'),
      send(dee, id),
    ]);
    expect([good, own, unknown, malformed, badKey, other].map((answer) => codes(answer!))).toEqual([
      [],
      ['FORBIDDEN'],
      ['NOT_FOUND'],
      ['NOT_FOUND'],
      ['INVALID_INPUT'],
      [],
    ]);
    expect(own!.errors[0]!.extensions.params).toEqual({ rule: 'vote.own_idea' });
    expect(await figures(id)).toEqual([2, 2, 2]);
  });

  test('are written one by one when one of them breaks the whole batch', async () => {
    const id = await post(ada, founded.spaceId);
    breakers.add(crowd[5]!.memberId);
    const answers = await Promise.all(crowd.map((by) => send(by, id)));
    breakers.clear();
    expect(answers.map((answer) => codes(answer).length)).toEqual(crowd.map((_, n) => (n === 5 ? 1 : 0)));
    expect(answers[5]!.errors[0]!.extensions.params).toEqual({ rule: 'spec.breaker' });
    expect(await figures(id)).toEqual([CROWD - 1, CROWD - 1, CROWD - 1]);
  });

  test('do not wait for an idea that is being changed', async () => {
    const [busy, free] = [await post(ada, founded.spaceId), await post(ada, founded.spaceId)];
    const editor = new pg.Client({ connectionString: api.databaseUrl });
    await editor.connect();
    await editor.query('begin');
    await editor.query('select 1 from ideas where id = $1 for no key update', [busy]);
    let isBusyAnswered = false;
    const waiting = send(crowd[0]!, busy).finally(() => (isBusyAnswered = true));
    await Promise.all(crowd.map((by) => send(by, free)));
    expect([isBusyAnswered, await figures(free)]).toEqual([false, [CROWD, CROWD, CROWD]]);
    await editor.query('commit');
    await editor.end();
    expect([codes(await waiting), await figures(busy)]).toEqual([[], [1, 1, 1]]);
  });

  test('of one member are done in the order in which they came', async () => {
    const id = await post(ada, founded.spaceId);
    const votes = api.get(VotesService);
    const token = crowd[0]!.cookieHeader.split('=')[1]!;
    const viewer = (await api.get(ViewerSource).viewerOf(token))!;
    const input = () => ({ idempotencyKey: newKey(), ideaId: id });
    await Promise.all([
      votes.takeBack(viewer, input()),
      votes.vote(viewer, input()),
      votes.vote(viewer, input()),
      votes.takeBack(viewer, input()),
      votes.vote(viewer, input()),
      votes.takeBack(viewer, input()),
    ]);
    expect(await figures(id)).toEqual([0, 0, 0]);
    const records = await api.rows<{ action: string }>(
      `select action from records where subject_id = $1 and action like 'vote.%' order by id`,
      [id],
    );
    expect(records.map(({ action }) => action)).toEqual([
      'vote.given',
      'vote.taken_back',
      'vote.given',
      'vote.taken_back',
    ]);
  });
});

describe('a key', () => {
  test('means one vote and one answer, however often it is in a batch', async () => {
    const id = await post(ada, founded.spaceId);
    const key = newKey();
    const answers = await Promise.all(Array.from({ length: 20 }, () => send(crowd[0]!, id, key)));
    expect(new Set(answers.map(({ data }) => JSON.stringify(data)))).toEqual(
      new Set([JSON.stringify({ vote: { id, viewerHasVoted: true, support: { count: 1 } } })]),
    );
    expect(await figures(id)).toEqual([1, 1, 1]);
  });

  test('is refused for another body within the same batch, and later', async () => {
    const [id, other] = [await post(ada, founded.spaceId), await post(ada, founded.spaceId)];
    const key = newKey();
    const answers = await Promise.all([send(crowd[0]!, id, key), send(crowd[0]!, other, key)]);
    expect(answers.flatMap(codes)).toEqual(['KEY_REUSED']);
    expect(codes(await send(crowd[0]!, id, key, 'takeVoteBack'))).toEqual(['KEY_REUSED']);
    expect((await figures(id))[0]! + (await figures(other))[0]!).toBe(1);
  });

  test('keeps a refusal too', async () => {
    const id = await post(ada, founded.spaceId);
    const key = newKey();
    const answers = await Promise.all([send(ada, id, key), send(ada, id, key)]);
    expect([...answers, await send(ada, id, key)].flatMap(codes)).toEqual([
      'FORBIDDEN',
      'FORBIDDEN',
      'FORBIDDEN',
    ]);
  });

  test('means one vote over two nodes, and one answer', async () => {
    const id = await post(ada, founded.spaceId);
    const [here, key] = [crowd[0]!, newKey()];
    const there = await atSingle(here);
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, n) => send(n % 2 ? here : there, id, key)),
    );
    expect(new Set(answers.map(({ data }) => JSON.stringify(data))).size).toBe(1);
    expect(await figures(id)).toEqual([1, 1, 1]);
  });
});

test('what a batch writes is what single votes write', async () => {
  const written = async (node: TestApi) => {
    const id = await post(ada, founded.spaceId);
    const people =
      node === api
        ? [ada, ...crowd.slice(0, 3)]
        : await Promise.all([ada, ...crowd.slice(0, 3)].map(atSingle));
    const all = (kind: Kind) => Promise.all(people.map((by) => send(by, id, newKey(), kind)));
    const since = new Date();
    for (const kind of ['vote', 'vote', 'takeVoteBack', 'takeVoteBack', 'vote'] as const) await all(kind);
    const rows = await api.rows(
      `select to_jsonb(r) - 'id' - 'at' as record, null::jsonb as vote, null::jsonb as kept
         from records r where subject_id = $1 and action like 'vote.%'
       union all select null, to_jsonb(v) - 'given_at' - 'taken_back_at' || jsonb_build_object('stands', v.taken_back_at is null), null
         from votes v where idea_id = $1::uuid
       union all select null, null, to_jsonb(k) - 'key' - 'input_hash' - 'created_at'
         from idempotency_records k where created_at >= $2 and (outcome->>'ideaId' = $1 or refusal is not null)`,
      [id, since],
    );
    return rows.map((row) => JSON.stringify(row).replaceAll(id, 'the idea')).sort();
  };
  const [batched, singly] = [await written(api), await written(single)];
  expect(batched.length).toBeGreaterThan(20);
  expect(batched).toEqual(singly);
});

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { fair } from '@upwell/ranking';
import { feedRounds, story } from '@upwell/sample-company';
import { newKey, type Caller } from '../../testing/caller.ts';
import { TestApi } from '../../testing/test-api.ts';
import { Database } from '../../platform/database/database.ts';
import { ContentMissing, FileStore } from '../../platform/files/file-store.ts';
import { proveRanking } from '../ranking/index.ts';
import { FirstStart, SampleFiller } from './index.ts';

const CLAIM = `mutation ($input: ClaimOrganisationInput!) {
  claimOrganisation(input: $input) { id can { administer moderate postIdea } member { name email unit { name } } roles { role space { id } } }
}`;
const STATE = `{
  organisation { name isSample canBeClaimed sampleProgress }
  samplePeople { member { id name email level unit { name } } description roles }
  viewer { id }
}`;
const CHOOSE = `mutation ($id: ID!) { signInAsSamplePerson(memberId: $id) { id can { administer postIdea } } }`;

interface State {
  organisation: { name: string; isSample: boolean; canBeClaimed: boolean; sampleProgress: number | null };
  samplePeople: {
    member: { id: string; name: string; email: string | null };
    description: string;
    roles: string[];
  }[];
  viewer: { id: string } | null;
}

async function isInStore(store: FileStore, key: string): Promise<boolean> {
  try {
    (await store.read(key)).destroy();
    return true;
  } catch (error) {
    if (error instanceof ContentMissing) return false;
    throw error;
  }
}

const stateOf = (caller: Caller) => caller.ask<State>(STATE);
const claimWith = (code: string | null, more: Record<string, string> = {}) => ({
  input: {
    idempotencyKey: newKey(),
    code,
    organisationName: 'Northport',
    name: 'Ada Min',
    email: 'ada@northport.test',
    password: 'correct horse battery',
    ...more,
  },
});

describe('on an empty database without the sample', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await TestApi.start({ SIGN_IN_TRIES: '5' });
  });
  afterAll(() => api.stop());

  test('each start prints another code, and only the last one counts', async () => {
    const first = await api.get(FirstStart).run({ sample: false });
    const second = await api.get(FirstStart).run({ sample: false });
    expect(second.claimCode).toMatch(/^([A-HJKMNP-Z2-9]{4}-){2}[A-HJKMNP-Z2-9]{4}$/);
    const { extensions } = await api.caller().refused(CLAIM, claimWith(first.claimCode));
    expect(extensions).toMatchObject({ code: 'INVALID_INPUT', fields: [{ path: 'code', code: 'WRONG' }] });
    expect(await stateOf(api.caller())).toMatchObject({
      organisation: { name: 'Upwell', isSample: false, canBeClaimed: true, sampleProgress: null },
      samplePeople: [],
    });
  });

  test('the code makes the first administrator and signs them in; a retry is the same person, and nobody can claim again', async () => {
    const { claimCode } = await api.get(FirstStart).run({ sample: false });
    const owner = api.caller();
    // Typed as people type: small letters, blanks.
    const claim = claimWith(claimCode!.toLowerCase().replaceAll('-', ' '));
    const { claimOrganisation } = await owner.ask<{ claimOrganisation: { id: string } }>(CLAIM, claim);
    expect(claimOrganisation).toMatchObject({
      can: { administer: true, moderate: false, postIdea: true },
      member: { name: 'Ada Min', email: 'ada@northport.test', unit: { name: 'Northport' } },
      roles: [{ role: 'ADMINISTRATOR', space: null }],
    });
    expect(await owner.ask('{ viewer { id } spaces { name slug colour } }')).toEqual({
      viewer: { id: claimOrganisation.id },
      spaces: [{ name: 'Ideas', slug: 'ideas', colour: 'WATER' }],
    });

    const again = api.caller();
    const retried = await again.ask<{ claimOrganisation: { id: string } }>(CLAIM, claim);
    expect(retried.claimOrganisation.id).toBe(claimOrganisation.id);
    expect((await stateOf(again)).viewer?.id).toBe(claimOrganisation.id);

    const other = claimWith(claimCode);
    expect((await api.caller().refused(CLAIM, other)).extensions.fields).toEqual([
      { path: 'code', code: 'WRONG' },
    ]);
    expect(await api.get(FirstStart).run({ sample: false })).toEqual({ claimCode: null });
    expect((await stateOf(owner)).organisation).toMatchObject({ name: 'Northport', canBeClaimed: false });
  });

  test('guessing codes is slowed down', async () => {
    const codes: string[] = [];
    for (let i = 0; i < 6; i += 1)
      codes.push((await api.caller().refused(CLAIM, claimWith('AAAA-BBBB-CCCC'))).extensions.code);
    expect(codes.at(-1)).toBe('TOO_MANY_REQUESTS');
  });
});

describe('with the sample', () => {
  let api: TestApi;
  let claimCode: string | null;
  const acts = story().slice(0, 120);
  beforeAll(async () => {
    api = await TestApi.start();
    ({ claimCode } = await api.get(FirstStart).run({ sample: true, acts }));
  });
  afterAll(() => api.stop());

  test('its people are there at once, and the sign-in page offers some of them', async () => {
    const { organisation, samplePeople } = await stateOf(api.caller());
    expect(organisation).toMatchObject({ name: 'Velmere Region', isSample: true, canBeClaimed: true });
    expect(samplePeople[0]).toMatchObject({
      member: { name: 'Ines Carvalho', email: null, level: null, unit: { name: 'Wards and Emergency' } },
      description: expect.stringContaining('Ines') as unknown,
      roles: [],
    });
    expect(samplePeople.map(({ roles }) => roles).filter((roles) => roles.length > 0)).toEqual([
      ['REVIEWER'],
      ['COMMUNITY_MANAGER'],
      ['CIO'],
      ['ADMINISTRATOR'],
    ]);
  });

  test('choosing signs in without a password; somebody who is not offered cannot be chosen', async () => {
    const visitor = api.caller();
    const { samplePeople } = await stateOf(visitor);
    const nurse = samplePeople[0]!.member.id;
    const { signInAsSamplePerson } = await visitor.ask<{ signInAsSamplePerson: { id: string } }>(CHOOSE, {
      id: nurse,
    });
    expect(signInAsSamplePerson).toEqual({ id: nurse, can: { administer: false, postIdea: true } });
    const { members } = await visitor.ask<{ members: { edges: { node: { id: string } }[] } }>(
      '{ members(search: "Bayani") { edges { node { id } } } }',
    );
    for (const id of [members.edges[0]!.node.id, 'nobody', newKey()])
      expect((await api.caller().refused(CHOOSE, { id })).extensions.code).toBe('NOT_FOUND');
  });

  test('a story cut short goes on at the next start and doubles nothing', async () => {
    const filler = api.get(SampleFiller);
    await filler.stop();
    const [before] = await api.rows<{ done: number }>(`select count(*)::int done from idempotency_records`);
    await api.get(FirstStart).run({ sample: true, acts });
    await filler.settled();
    const [after] = await api.rows<{ done: number }>(`select count(*)::int done from idempotency_records`);
    expect(after!.done).toBeGreaterThan(before!.done);
    ({ claimCode } = await api.get(FirstStart).run({ sample: true, acts }));

    const told = (kind: string) => acts.filter(({ act }) => act === kind).length;
    const [rows] = await api.rows(
      `select (select count(*)::int from ideas) ideas, (select count(*)::int from votes) votes,
         (select sum(votes)::int from idea_counts) counted, (select min(posted_at) < now() - interval '80 days' from ideas) old,
         (select sample_filled_at is not null from organisation) filled`,
    );
    expect(rows).toEqual({
      ideas: told('postIdea'),
      votes: told('vote'),
      counted: told('vote'),
      old: true,
      filled: true,
    });
    expect((await stateOf(api.caller())).organisation.sampleProgress).toBeNull();
  });

  test('what the feeds showed is told too: most votes rank, support is spread around the usual, and weeks are measured', async () => {
    const until = acts.at(-1)!.minutesAgo;
    const shown = feedRounds().filter(({ minutesAgo }) => minutesAgo >= until);
    const [rows] = await api.rows<{
      looks: number;
      ranking: number;
      support: number;
      rates: number;
      weeks: number;
    }>(
      `select (select count(*)::int from looks) looks,
         (select avg(ranks::int)::float8 from votes) ranking,
         (select avg(support)::float8 from idea_standings where looks >= 25) support,
         (select count(distinct rate)::int from base_rates) rates,
         (select count(*)::int from ranking_weeks) weeks`,
    );
    expect(rows!.looks).toBe(shown.reduce((sum, { looks }) => sum + looks.length, 0));
    expect(rows!.ranking).toBeGreaterThan(0.6);
    expect(rows!.support).toBeGreaterThan(0.6);
    expect(rows!.support).toBeLessThan(1.6);
    expect(rows!.rates).toBeGreaterThan(2);
    expect(rows!.weeks).toBeGreaterThan(1);
    const database = api.get(Database);
    const { differences } = await database.transaction(() =>
      proveRanking(database, { ...fair, asksForBreadth: true }),
    );
    expect(differences).toEqual([]);
  });

  test('claiming removes the sample in the same step: its sessions end, the chooser is gone, its files leave the store, the stages stay', async () => {
    const visitor = api.caller();
    const { samplePeople } = await stateOf(visitor);
    const nurse = samplePeople[0]!.member.id;
    await visitor.ask(CHOOSE, { id: nurse });
    const live = visitor.listen('subscription ($after: String!) { feedEvents(after: $after) { kind } }', {
      after: (await visitor.ask<{ feed: { liveCursor: string } }>('{ feed(first: 1) { liveCursor } }')).feed
        .liveCursor,
    });

    const sent = await fetch(`${api.url}/files?name=plan.pdf&purpose=attachment`, {
      method: 'POST',
      headers: {
        'content-type': 'application/octet-stream',
        cookie: visitor.cookieHeader,
        'idempotency-key': newKey(),
      },
      body: '%PDF-1.4\n%%EOF\n',
    });
    const { id: file } = (await sent.json()) as { id: string };
    const isKept = () => isInStore(api.get(FileStore as never), `${file}.full`);
    expect(await isKept()).toBe(true);

    const owner = api.caller();
    await owner.ask(CLAIM, claimWith(claimCode));
    for (const deadline = Date.now() + 20_000; (await isKept()) && Date.now() < deadline;)
      await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await isKept()).toBe(false);
    await live.until(({ ended }) => ended, 2_000);
    expect(await stateOf(visitor)).toEqual({
      organisation: { name: 'Northport', isSample: false, canBeClaimed: false, sampleProgress: null },
      samplePeople: [],
      viewer: null,
    });
    expect((await api.caller().refused(CHOOSE, { id: nurse })).extensions.code).toBe('NOT_FOUND');
    const left = await owner.ask<{
      members: { edges: unknown[] };
      stages: unknown[];
      feed: { edges: unknown[] };
    }>('{ members { edges { node { name } } } stages { key } feed(first: 10) { edges { node { id } } } }');
    expect([left.members.edges, left.stages.length, left.feed.edges]).toEqual([
      [{ node: { name: 'Ada Min' } }],
      7,
      [],
    ]);
  });
});

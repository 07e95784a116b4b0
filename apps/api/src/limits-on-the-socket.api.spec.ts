import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { operationLimits } from './platform/graphql/operation-limits.ts';
import type { CallError } from './testing/caller.ts';
import { foundOrganisation, type Person } from './testing/founding.ts';
import { TestApi } from './testing/test-api.ts';

let api: TestApi;
let member: Person;

beforeAll(async () => {
  api = await TestApi.start();
  member = (await foundOrganisation(api)).admin;
});
afterAll(async () => {
  await member.hangUp();
  await api.stop();
});

const times = (n: number, part: (n: number) => string) =>
  Array.from({ length: n }, (_, i) => part(i)).join(' ');
const nested = (n: number, open: string, inner: string) =>
  `${`${open} { edges { node { `.repeat(n)}${inner}${' } } }'.repeat(n)}`;

interface TooMuch {
  /** What is asked of an idea. */
  asked: string;
  variables?: Record<string, unknown>;
}

/** An idea is asked for over HTTP, and by an event on the socket. */
const cases: Record<string, TooMuch> = {
  depth: { asked: nested(1, 'comments(first: 1)', nested(5, 'replies(first: 1)', 'id')) },
  aliases: { asked: times(operationLimits.aliases + 1, (n) => `a${n}: id`) },
  tokens: { asked: times(operationLimits.tokens, () => 'id') },
  cost: { asked: nested(1, 'comments(first: 100)', nested(2, 'replies(first: 100)', 'id')) },
  page: { asked: 'comments(first: 101) { edges { cursor } }' },
  'page below zero': { asked: 'comments(first: -1) { edges { cursor } }' },
  'depth of variables': { asked: 'id', variables: { deep: JSON.parse('['.repeat(60) + ']'.repeat(60)) } },
  'characters of a variable': { asked: 'id', variables: { text: 'a\u0000b' } },
};

/** Not what was found: an event stands one level above what it tells of. */
const said = ({ extensions: { code, params, fields } }: CallError) => ({
  code,
  what: params?.['what'],
  limit: params?.['limit'],
  fields,
});

test.each(Object.entries(cases))(
  'too much (%s) is refused on the socket as over HTTP',
  async (_name, wish) => {
    const { asked, variables = {} } = wish;
    const [overHttp] = (
      await member.send(`{ idea(id: "019ab000-0000-7000-8000-000000000001") { ${asked} } }`, variables)
    ).errors;
    const listener = member.listen(
      `subscription { feedEvents(after: "x") { idea { ${asked} } } }`,
      variables,
    );
    await listener.until(({ ended }) => ended, 20_000);
    const [onSocket] = listener.errors as CallError[];
    expect(overHttp?.extensions.code).toMatch(/LIMIT_EXCEEDED|INVALID_INPUT/);
    expect(said(onSocket!)).toEqual(said(overHttp!));
    listener.stop();
  },
);

test('a message longer than a body may be is refused at once, and the socket with it', async () => {
  const waste = 'x'.repeat(operationLimits.bytes + 1);
  const { status, errors } = await member.send('{ __typename }', { waste });
  expect([status, errors[0]?.extensions.params?.['what']]).toEqual([400, 'size']);
  const listener = member.listen('subscription { inboxChanges { unread } }', { waste });
  await listener.until(({ ended }) => ended, 20_000);
  expect(listener.errors).toEqual([expect.objectContaining({ code: 1009 })]);
  await member.hangUp();
});

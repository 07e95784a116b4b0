import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ModulesContainer } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { FASTIFY_ROUTE_CONFIG_METADATA as ROUTE_CONFIG } from '@nestjs/platform-fastify/constants.js';
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import { WebSocket } from 'ws';
import { operationLimits } from './platform/graphql/operation-limits.ts';
import { OPEN } from './platform/viewer/signed-in.guard.ts';
import type { Caller } from './testing/caller.ts';
import { foundOrganisation } from './testing/founding.ts';
import { TestApi } from './testing/test-api.ts';

/** All that a stranger may call. Whoever adds a line here opens a door. */
const open = {
  Query: ['organisation', 'viewer', 'samplePeople', 'mailLink'],
  Mutation: [
    'signIn',
    'signInAsSamplePerson',
    'signOut',
    'claimOrganisation',
    'acceptInvitation',
    'requestPasswordReset',
    'resetPassword',
    'confirmAddress',
    'undoAddress',
    'unsubscribe',
    'takeUnsubscribeBack',
  ],
  Subscription: [] as string[],
};

/** Routes beside GraphQL that a stranger may call, and those that pages of other sites may call: none of them heeds a cookie. */
const openRoutes = {
  strangers: ['HealthController.healthy', 'HealthController.ready', 'UnsubscribeController.unsubscribe'],
  otherSites: ['UnsubscribeController.unsubscribe'],
};

let api: TestApi;
let schema: GraphQLSchema;
let member: Caller;

beforeAll(async () => {
  api = await TestApi.start();
  schema = api.get(GraphQLSchemaHost).schema;
  member = await (await foundOrganisation(api)).signedIn();
});
afterAll(() => api.stop());

describe('the first door', () => {
  test.each(['Query', 'Mutation'] as const)(
    'is closed to strangers on every %s that is not named open',
    async (root) => {
      const stranger = api.caller();
      const wronglyOpen: string[] = [];
      for (const field of Object.values(fieldsOf(root))) {
        const { errors } = await stranger.send(callOf(root, field));
        const isClosed = errors[0]?.extensions.code === 'SIGNED_OUT';
        if (isClosed === open[root].includes(field.name))
          wronglyOpen.push(`${root}.${field.name}: ${JSON.stringify(errors[0])}`);
      }
      expect(wronglyOpen).toEqual([]);
    },
  );

  test('is closed on every route beside GraphQL that is not named open', () => {
    const routes = [...api.get(ModulesContainer).values()].flatMap(({ controllers }) =>
      [...controllers.values()].flatMap(({ metatype }) => methodsOf(metatype as Class)),
    );
    const named = (isOpen: (route: Route) => unknown) => routes.filter(isOpen).map(({ name }) => name);
    expect({
      strangers: named(
        ({ of, method }) => Reflect.getMetadata(OPEN, method) ?? Reflect.getMetadata(OPEN, of),
      ),
      otherSites: named(({ method }) => Reflect.getMetadata(ROUTE_CONFIG, method)?.openToOtherSites),
    }).toEqual(openRoutes);
  });

  test('is closed to strangers on the socket', async () => {
    expect(await handshake(api.url, {})).toBe(401);
  });

  test('is closed to pages of other sites, on HTTP and on the socket', async () => {
    const elsewhere = { origin: 'https://elsewhere.example' };
    const { status, errors } = await member.send('{ organisation { name } }', {}, elsewhere);
    expect([status, errors[0]?.extensions.code]).toEqual([403, 'FORBIDDEN']);
    expect(await handshake(api.url, { ...elsewhere, cookie: member.cookieHeader })).toBe(403);
  });
});

describe('limits', () => {
  const alias = (n: number) => Array.from({ length: n }, (_, i) => `a${i}: __typename`).join(' ');
  const deep = (n: number) => `${'parent { '.repeat(n)} id ${'}'.repeat(n)}`;
  const tooMuch: [what: string, query: string][] = [
    ['depth', `{ units { ${deep(operationLimits.depth)} } }`],
    ['aliases', `{ ${alias(operationLimits.aliases + 1)} }`],
    ['tokens', `{ ${'__typename '.repeat(operationLimits.tokens)} }`],
    [
      'cost',
      `{ feed(first: 100) { edges { node { comments(first: 100) { edges { node { replies(first: 100) { edges { node { id } } } } } } } } } }`,
    ],
    ['page', '{ feed(first: 101) { liveCursor } }'],
    ['page', '{ members(first: -1) { pageInfo { hasNextPage } } }'],
  ];

  test.each(tooMuch)('of %s are answered with 400 and a sentence', async (what, query) => {
    const { status, errors } = await member.send(query);
    expect([status, errors[0]?.extensions.code, errors[0]?.extensions.params?.['what']]).toEqual([
      400,
      'LIMIT_EXCEEDED',
      what,
    ]);
  });

  test('are the same on the socket', async () => {
    const listener = member.listen(
      `subscription { supportChanges(ideaIds: []) { ${alias(operationLimits.aliases + 1)} } }`,
    );
    await listener.until(({ ended }) => ended);
    expect(listener.errors).toEqual([
      expect.objectContaining({ extensions: expect.objectContaining({ code: 'LIMIT_EXCEEDED' }) }),
    ]);
  });

  test('a page size in a variable counts like one in the text', async () => {
    const { status } = await member.send('query ($n: Int!) { feed(first: $n) { liveCursor } }', { n: 1000 });
    expect(status).toBe(400);
    const hidden = await member.send('query ($n: Int! = 1000) { feed(first: $n) { liveCursor } }');
    expect(hidden.status).toBe(400);
  });

  test('a body of 10 MB is refused before it is read', async () => {
    const { status, errors } = await member.send('{ __typename }', { waste: 'x'.repeat(10_000_000) });
    expect([status, errors[0]?.extensions.params?.['what']]).toEqual([400, 'size']);
  });

  test('a stranger who sends a megabyte of mistakes costs no more than one', async () => {
    const tags = Array.from({ length: 100_000 }, () => ({}));
    const began = performance.now();
    const { errors } = await api
      .caller()
      .send('query ($tags: [String!]) { feed(filter: { tags: $tags }) { liveCursor } }', { tags });
    expect(errors[0]?.extensions.code).toBe('BAD_REQUEST');
    expect(performance.now() - began).toBeLessThan(3_000);
  });

  test('variables nested deeper than any input are refused', async () => {
    const deep = JSON.parse('['.repeat(4_000) + ']'.repeat(4_000)) as unknown;
    const { status, errors } = await member.send('{ __typename }', { deep });
    expect([status, errors[0]?.extensions.params?.['what']]).toEqual([400, 'depth']);
  });

  test('a body of unknown length is refused as soon as it is too long', async () => {
    expect(await sendInChunks(api.url, 3)).toBe(400);
  });
});

describe('bad input', () => {
  test.each([
    ['NUL', 'a\u0000b'],
    ['half a surrogate pair', 'a\ud800b'],
  ])('%s in a variable is a refusal that names the field', async (_name, text) => {
    const { errors } = await member.send('query ($text: String!) { previewMarkdown(source: $text) }', {
      text,
    });
    expect(errors[0]?.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ path: 'text', code: 'BAD_CHARACTERS' }],
    });
  });

  test('NUL in the text of the operation too', async () => {
    const { errors } = await member.send('{ previewMarkdown(source: "a\\u0000b") }');
    expect(errors[0]?.extensions.code).toBe('INVALID_INPUT');
  });

  test.each(['not-an-id', '00000000-0000-0000-0000-000000000000', "'; drop table ideas; --"])(
    'an unknown id %j is simply not there',
    async (id) => {
      expect(
        await member.ask(
          'query ($id: ID!) { idea(id: $id) { id } member(id: $id) { id } comment(id: $id) { id } }',
          { id },
        ),
      ).toEqual({
        idea: null,
        member: null,
        comment: null,
      });
    },
  );

  const cursor = (values: unknown) => Buffer.from(JSON.stringify(values)).toString('base64url');
  const anId = '019ab000-0000-7000-8000-000000000001';
  test.each([
    ['of feed', 'feed(after: "garbage") { liveCursor }'],
    [
      'with a moment PostgreSQL cannot read',
      `feed(after: "${cursor(['2026-02-31 (x)', anId])}") { liveCursor }`,
    ],
    ['with an id that is none', `feed(after: "${cursor([1, '-'.repeat(36)])}") { liveCursor }`],
    ['of a hand', `feed(order: REVEALED, after: "${cursor(['-'.repeat(36), 1])}") { liveCursor }`],
    ['with NUL in a name', `members(after: "${cursor(['a\u0000', anId])}") { pageInfo { endCursor } }`],
  ])('a foreign cursor %s is a field error', async (_name, field) => {
    const { errors } = await member.send(`{ ${field} }`);
    expect(errors[0]?.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ path: 'after', code: 'BAD_FORMAT' }],
    });
  });

  test.each([
    ['not GraphQL', '{ feed('],
    ['an unknown field', '{ feeed { liveCursor } }'],
    ['a wrong type', '{ feed(first: "many") { liveCursor } }'],
    ['a subscription without a socket', 'subscription { feedEvents(after: "x") { cursor } }'],
  ])('%s answers 200 with a code, and nothing of the inside', async (_name, query) => {
    const { status, errors } = await member.send(query);
    expect([status, errors[0]?.extensions.code]).toEqual([200, 'BAD_REQUEST']);
    expect(JSON.stringify(errors)).not.toMatch(/Did you mean|stack|node_modules/i);
  });

  test.each(['soon', '2026-02-31', '+275760-09-13T00:00:00.000Z', 7])(
    'a moment that is none (%j) is a plain mistake',
    async (readAt) => {
      const { errors } = await member.send(
        `mutation ($input: MarkNoticesUnreadInput!) { markNoticesUnread(input: $input) { readAt } }`,
        { input: { idempotencyKey: 'a key for this', readAt } },
      );
      expect(errors[0]?.extensions.code).toBe('BAD_REQUEST');
    },
  );

  test('the same answers 400 to a client that asks for graphql-response+json', async () => {
    const { status } = await member.send('{ feed(', {}, { accept: 'application/graphql-response+json' });
    expect(status).toBe(400);
  });
});

test('in production the schema cannot be asked for', async () => {
  const production = await api.another({ NODE_ENV: 'production' });
  const { errors } = await production.caller().send('{ __schema { types { name } } }');
  await production.stop();
  expect(errors[0]?.extensions.code).toBe('BAD_REQUEST');
});

test('every type, field, argument and value of the schema says what it means', () => {
  const mute: string[] = [];
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__') || ['String', 'Int', 'Float', 'Boolean', 'ID'].includes(type.name))
      continue;
    if (!type.description && !['Query', 'Mutation', 'Subscription'].includes(type.name)) mute.push(type.name);
    if (isEnumType(type))
      for (const value of type.getValues()) if (!value.description) mute.push(`${type.name}.${value.name}`);
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields()))
        if (!field.description) mute.push(`${type.name}.${field.name}`);
    if (isObjectType(type))
      for (const field of Object.values(type.getFields())) {
        if (!field.description) mute.push(`${type.name}.${field.name}`);
        for (const arg of field.args)
          if (!arg.description) mute.push(`${type.name}.${field.name}(${arg.name})`);
      }
  }
  expect(mute).toEqual([]);
});

/** Words about a visit and about what was on the screen are no acts: said twice they are the same. */
const withoutKey = ['beHere', 'seeIdeas', 'signIn', 'signInAsSamplePerson', 'signOut'];

test('every mutation but those of the door, and words about what is on the screen, takes an idempotency key', () => {
  const without = Object.values(fieldsOf('Mutation')).filter(({ args }) => {
    const input = args.find(({ name }) => name === 'input');
    const type = input && getNamedType(input.type);
    return !(isInputObjectType(type) && type.getFields()['idempotencyKey']);
  });
  expect(without.map(({ name }) => name).sort()).toEqual(withoutKey);
});

type Class = new (...args: never[]) => object;
interface Route {
  name: string;
  of: Class;
  method: object;
}

const methodsOf = (of: Class): Route[] =>
  Object.entries(Object.getOwnPropertyDescriptors(of.prototype)).flatMap(([name, { value }]) =>
    name !== 'constructor' && typeof value === 'function' && Reflect.hasMetadata('path', value as object)
      ? [{ name: `${of.name}.${name}`, of, method: value as object }]
      : [],
  );

type Fields = Record<string, GraphQLField<unknown, unknown>>;
const fieldsOf = (root: string): Fields => {
  const type = schema.getType(root);
  return isObjectType(type) ? type.getFields() : {};
};

/** The shortest operation that calls a field with made-up arguments. */
function callOf(root: string, field: GraphQLField<unknown, unknown>): string {
  const given = field.args.filter(isNeeded).map((arg) => `${arg.name}: ${madeUp(arg.type)}`);
  const selection = isLeafType(getNamedType(field.type)) ? '' : ' { __typename }';
  return `${root.toLowerCase()} { ${field.name}${given.length > 0 ? `(${given.join(', ')})` : ''}${selection} }`;
}

const isNeeded = (arg: GraphQLArgument) => isNonNullType(arg.type) && arg.defaultValue === undefined;

function madeUp(type: GraphQLInputType): string {
  if (isNonNullType(type)) return madeUp(type.ofType);
  if (isListType(type)) return '[]';
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type))
    return `{ ${Object.values(type.getFields())
      .filter((field) => isNonNullType(field.type) && field.defaultValue === undefined)
      .map((field) => `${field.name}: ${madeUp(field.type)}`)
      .join(', ')} }`;
  return (
    { Int: '1', Float: '1', Boolean: 'true', DateTime: '"2026-11-26T12:00:00Z"' }[type.name] ??
    '"made-up-value"'
  );
}

/** Status of the answer to a WebSocket handshake; 101 when it is accepted. */
function handshake(url: string, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve) => {
    const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { headers });
    socket.on('unexpected-response', (_request, { statusCode }) => resolve(statusCode ?? 0));
    socket.on('open', () => {
      socket.close();
      resolve(101);
    });
    socket.on('error', () => {});
  });
}

function sendInChunks(url: string, megabytes: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      `${url}/graphql`,
      { method: 'POST', headers: { 'content-type': 'application/json' } },
      (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      },
    );
    request.on('error', reject);
    for (let n = 0; n < megabytes; n += 1) request.write(' '.repeat(1024 * 1024));
    request.end();
  });
}

import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { errorCodes } from '@upwell/contract';
import { buildSchema } from 'graphql';
import { foundOrganisation, type Founding } from './testing/founding.ts';
import { MadeOperations, type MadeOperation } from './testing/made-operations.ts';
import { Rolls } from './testing/rolls.ts';
import { TestApi } from './testing/test-api.ts';
import { comment, post, vote } from './testing/what-people-do.ts';

/** As many as a test run has time for; `.ci/run` asks for more. */
const COUNT = Number(process.env['UPWELL_MADE_OPERATIONS'] ?? 6_000);
const SEED = Number(process.env['UPWELL_MADE_SEED'] ?? 20_261_126);
const AT_ONCE = 12;

/** These would end the run: they take away the session or the account of whoever runs it. */
const leaveOut = ['signOut', 'signIn', 'changePassword', 'endSession', 'endOtherSessions'];

/** What a driver, a parser of the database or a stack would say; never what people or GraphQL say. */
const inside =
  /syntax error at or near|violates|duplicate key|invalid input (syntax|value)|relation "|column "|operator does not exist|out of range for type|pg_|QueryFailed|TypeError|Cannot read prop|is not a function|node_modules|\n\s+at |Did you mean/;

let api: TestApi;
let town: Founding<'reviewer' | 'member'>;
let ids: string[];

beforeAll(async () => {
  api = await TestApi.start();
  town = await foundOrganisation(api, {
    people: { reviewer: { roles: [{ role: 'REVIEWER' }, { role: 'COMMUNITY_MANAGER' }] }, member: {} },
  });
  const other = await town.signedIn();
  const ideaId = await post(town.people.member, town.spaceId, { tags: ['tea'] });
  ids = [
    ideaId,
    await post(other, town.spaceId),
    await comment(other, ideaId),
    other.memberId,
    town.spaceId,
    town.unitId,
  ];
  await vote(other, ideaId);
});
afterAll(async () => {
  agent.destroy();
  await api.stop();
});

/** As lean as can be. */
const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });

function send(body: string, cookie: string): Promise<{ status: number; body: string }> {
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), cookie };
  return new Promise((resolve, reject) => {
    const asked = request(`${api.url}/graphql`, { method: 'POST', agent, headers }, (answer) => {
      let said = '';
      answer.setEncoding('utf8');
      answer.on('data', (part) => (said += part));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body: said }));
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

interface Said {
  errors?: { message: string; extensions?: { code?: string; reference?: string } }[];
}

/** What is wrong with an answer, in a sentence; null when nothing is. */
function faultOf({ kind }: MadeOperation, status: number, text: string): string | null {
  if (status >= 500) return `status ${status}`;
  let said: Said;
  try {
    said = JSON.parse(text) as Said;
  } catch {
    return 'no JSON';
  }
  for (const { message, extensions } of said.errors ?? []) {
    if (inside.test(message)) return `tells of the inside`;
    if (!errorCodes.includes(extensions?.code as never)) return `no code of ours`;
    if (extensions?.code === 'INTERNAL' || extensions?.code === 'UNAVAILABLE') return extensions.code;
    if (kind === 'sound' && extensions?.code === 'BAD_REQUEST') return 'a sound operation does not fit';
  }
  return null;
}

test(`${COUNT} operations made from the schema, sound and broken, get no 5xx and tell nothing of the inside`, async () => {
  const schema = buildSchema(
    readFileSync(new URL('../../../libs/contract/schema.graphql', import.meta.url), 'utf8'),
  );
  const operations = new MadeOperations(schema, new Rolls(SEED), { ids, leaveOut });
  const cookies = [town.admin, town.people.reviewer, town.people.member].map((one) => one.cookieHeader);
  const faults = new Map<string, string>();
  const kinds = new Map<string, number>();
  let done = 0;
  const work = async () => {
    while (done < COUNT) {
      const number = (done += 1);
      const made = operations.next();
      const cookie = number % 8 ? cookies[number % 3]! : '';
      const { status, body } = await send(made.body, cookie);
      const fault = faultOf(made, status, body);
      if (fault)
        faults.set(
          `${made.kind}: ${fault}`,
          `${made.body.slice(0, 1_500)} -> ${status} ${body.slice(0, 600)}`,
        );
      const isRefused = body.includes('"errors"');
      kinds.set(
        `${made.kind} ${isRefused ? 'refused' : 'done'}`,
        (kinds.get(`${made.kind} ${isRefused ? 'refused' : 'done'}`) ?? 0) + 1,
      );
    }
  };
  // Each refusal is an error with a stack, and the test environment reads the sources of every line of it.
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 1;
  const before = process.cpuUsage();
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  Error.stackTraceLimit = stackTraceLimit;
  const { user, system } = process.cpuUsage(before);
  process.stdout.write(`${JSON.stringify([...kinds])}, ${((user + system) / 1e6).toFixed(0)} s\n`);
  expect(Object.fromEntries(faults)).toEqual({});
  // A generator that only makes what is refused at the door would prove nothing.
  expect(kinds.get('sound done')).toBeGreaterThan(COUNT / 25);
  expect(kinds.get('value refused')).toBeGreaterThan(COUNT / 25);
}, 600_000);

import { expect, test } from '@jest/globals';
import { GraphQLInt, GraphQLObjectType, GraphQLSchema, parse } from 'graphql';
import { RequestContext } from '../graphql/request-context.ts';
import { Answering } from './answering.ts';

/** A subscription whose field `n` fails as often as it is told to. */
function answeringThatFails(times: number, error: Error): { answering: Answering; tries: () => number } {
  let tries = 0;
  const type = (name: string, resolve: () => number) =>
    new GraphQLObjectType({ name, fields: { n: { type: GraphQLInt, resolve } } });
  const schema = new GraphQLSchema({
    query: type('Query', () => 0),
    subscription: type('Subscription', () => {
      tries += 1;
      if (tries <= times) throw error;
      return tries;
    }),
  });
  const answering = new Answering(
    { args: { schema, document: parse('subscription { n }') }, key: '', shape: '', isPersonal: false },
    () => new RequestContext('', { address: '', userAgent: '', sessionToken: null }, async () => null),
  );
  return { answering, tries: () => tries };
}

const written = async (answering: Answering) =>
  (await answering.to([{}])[0]!).frameFor('1').subarray(2).toString();

test('what cannot be read while the database is away is told when it is back, not as a failure', async () => {
  const away = Object.assign(new Error('away'), { code: 'ECONNREFUSED' });
  const { answering } = answeringThatFails(2, away);
  expect(await written(answering)).toBe('{"id":"1","type":"next","payload":{"data":{"n":3}}}');
});

test('a mistake of ours is told once, with a reference and without its words', async () => {
  const { answering, tries } = answeringThatFails(9, new Error('secret'));
  const text = (await answering.to([{}])[0]!).frameFor('1').toString();
  expect(text).toContain('INTERNAL');
  expect(text).not.toContain('secret');
  expect(tries()).toBe(1);
});

test('when nobody waits any more it gives up', async () => {
  const { answering } = answeringThatFails(1e9, Object.assign(new Error('away'), { code: '57P01' }));
  const [answer] = answering.to([{}]);
  answering.stop();
  await expect(answer).rejects.toThrow('Nobody waits');
});

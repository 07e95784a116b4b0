import { expect, test } from '@jest/globals';
import { ApolloClient, ApolloLink, gql, InMemoryCache } from '@apollo/client';
import { answeringLink } from '../testing/answering-link.ts';
import { waitBefore, waitingLink } from './waiting-link.ts';

test('an operation is sent once what it waits for has happened, and others go past it', async () => {
  const { link, asked } = answeringLink(() => ({ data: { done: true } }));
  const client = new ApolloClient({
    link: ApolloLink.from([waitingLink, link]),
    cache: new InMemoryCache(),
  });
  const send = (text: string) => client.mutate({ mutation: gql(text) });
  let go: () => void = () => undefined;
  waitBefore('Later', () => new Promise<void>((resolve) => (go = resolve)));
  const later = send('mutation Later { done }');
  await send('mutation Now { done }');
  expect(asked.map(({ name }) => name)).toEqual(['Now']);
  go();
  await later;
  expect(asked.map(({ name }) => name)).toEqual(['Now', 'Later']);
});

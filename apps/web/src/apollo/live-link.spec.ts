import { expect, test } from '@jest/globals';
import { ApolloClient, gql, InMemoryCache } from '@apollo/client';
import type { Client, Sink, SubscribePayload } from 'graphql-ws';
import { LiveLink } from './live-link.ts';

const Events = gql`
  subscription Events($after: String!) {
    feedEvents(after: $after) {
      cursor
      kind
    }
  }
`;

/** Stands for the socket: the test plays the server, and may look at what would be sent on a new connection. */
function played() {
  const opened: { payload: SubscribePayload; sink: Sink<unknown> }[] = [];
  const socket = {
    subscribe(payload: SubscribePayload, sink: Sink<unknown>) {
      opened.push({ payload, sink });
      return () => undefined;
    },
  } as unknown as Client;
  const client = new ApolloClient({ cache: new InMemoryCache(), link: new LiveLink(socket) });
  const seen: string[] = [];
  const problems: unknown[] = [];
  client.subscribe({ query: Events, variables: { after: 'c0' }, fetchPolicy: 'no-cache' }).subscribe({
    next: ({ data, error }) => {
      if (error) problems.push(error);
      const event = (data as { feedEvents: { cursor: string } } | undefined)?.feedEvents;
      if (event) seen.push(event.cursor);
    },
    error: (error) => problems.push(error),
  });
  const send = (cursor: string) =>
    opened.at(-1)!.sink.next({ data: { feedEvents: { cursor, kind: 'IDEA_POSTED' } } });
  return { opened, seen, problems, send };
}

test('a stream asks again from the last event it has seen, not from where it began', () => {
  const { opened, seen, send } = played();
  expect(opened[0]!.payload.variables).toMatchObject({ after: 'c0' });
  send('c1');
  send('c2');
  expect(seen).toEqual(['c1', 'c2']);
  // The client sends the same payload on every connection.
  expect(opened[0]!.payload.variables).toMatchObject({ after: 'c2' });
});

test('a socket that the end of the session closed is the same as being signed out', () => {
  const { opened, problems } = played();
  opened[0]!.sink.error({ code: 4401, reason: 'session ended' });
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ errors: [{ extensions: { code: 'SIGNED_OUT' } }] });
});

test('errors of the API arrive with their code', () => {
  const { opened, problems } = played();
  opened[0]!.sink.error([{ message: 'no', extensions: { code: 'NOT_FOUND' } }]);
  expect(problems[0]).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
});

import { ApolloLink, CombinedGraphQLErrors, Observable } from '@apollo/client';
import { print, type GraphQLFormattedError } from 'graphql';
import { createClient, type Client } from 'graphql-ws';
import { pauseBefore } from './back-off.ts';
import { setConnection } from './connection.ts';

/** Cut short when the network comes back. */
async function pause(retries: number): Promise<void> {
  await new Promise<void>((done) => {
    const timer = setTimeout(finish, pauseBefore(retries));
    function finish() {
      clearTimeout(timer);
      removeEventListener('online', finish);
      done();
    }
    addEventListener('online', finish);
  });
}

/** The socket: opened by the first subscription, kept alive by pings, reopened for as long as somebody listens. */
export function createLiveClient(url: string): Client {
  let pongDue: ReturnType<typeof setTimeout> | undefined;
  let socket: WebSocket | undefined;
  let subscriptions = 0;
  const client = createClient({
    url,
    lazy: true,
    lazyCloseTimeout: 5_000,
    keepAlive: 12_000,
    retryAttempts: Infinity,
    // Alike in every browser: the server then writes the same bytes to all of them.
    generateID: () => String((subscriptions += 1)),
    // A refused handshake (the session has ended) must reach the gate; everything else is tried again.
    shouldRetry: (problem) => !endedSession.has((problem as CloseEvent).code),
    retryWait: pause,
    on: {
      connecting: () => setConnection('connecting'),
      connected: (opened) => {
        socket = opened as WebSocket;
        setConnection('live');
      },
      // A network that is gone does not close sockets: silence after a ping does.
      ping: (received) => {
        if (!received) pongDue = setTimeout(() => socket?.close(4408, 'No answer to ping'), 6_000);
      },
      pong: (received) => received && clearTimeout(pongDue),
      closed: (event) => {
        clearTimeout(pongDue);
        setConnection((event as CloseEvent).code === 1000 ? 'resting' : 'interrupted');
      },
    },
  });
  // The device knows at once what silence would tell later; the network's return cuts the pause short.
  addEventListener('offline', () => client.terminate());
  return client;
}

/** The cursor of an event, whatever the subscription is called; none in streams that only carry states. */
function cursorIn(data: Record<string, unknown> | null | undefined): string | undefined {
  const [event] = Object.values(data ?? {}) as { cursor?: unknown }[];
  return typeof event?.cursor === 'string' ? event.cursor : undefined;
}

const isList = (error: unknown): error is GraphQLFormattedError[] => Array.isArray(error);

const errorsOf = (errors: readonly GraphQLFormattedError[]) =>
  new CombinedGraphQLErrors({ data: null, errors });

/** A socket that is closed because the session ended says so by its code; the same as the API's own error. */
const signedOut = errorsOf([{ message: 'The session has ended.', extensions: { code: 'SIGNED_OUT' } }]);
const endedSession = new Set([4401, 4403]);

/**
 * Carries subscriptions. When a socket is lost, each stream asks again from the last event it has seen: the
 * payload is sent anew on every connection, so its `after` is moved along with the events.
 */
export class LiveLink extends ApolloLink {
  constructor(private readonly client: Client) {
    super();
  }

  override request({ query, operationName, variables }: ApolloLink.Operation): Observable<ApolloLink.Result> {
    const payload = { query: print(query), operationName, variables };
    const resumes = 'after' in variables;
    return new Observable((observer) => {
      let stop: () => void = () => undefined;
      const open = () => {
        stop = this.client.subscribe<Record<string, unknown>>(payload, {
          next(result) {
            const cursor = resumes && cursorIn(result.data);
            if (cursor) variables.after = cursor;
            observer.next(result as ApolloLink.Result);
          },
          complete: () => observer.complete(),
          error(error) {
            if (isList(error)) observer.error(errorsOf(error));
            else if (endedSession.has((error as CloseEvent).code)) observer.error(signedOut);
            else openLater();
          },
        });
      };
      // The client gives up on codes that say the talk itself went wrong; a server of tomorrow may understand.
      const openLater = () => {
        setConnection('interrupted');
        const timer = setTimeout(open, 10_000 + Math.random() * 10_000);
        stop = () => clearTimeout(timer);
      };
      open();
      return () => stop();
    });
  }
}

import {
  ApolloClient,
  ApolloLink,
  CombinedGraphQLErrors,
  HttpLink,
  Observable,
  ServerError,
} from '@apollo/client';
import { ErrorLink } from '@apollo/client/link/error';
import { RetryLink } from '@apollo/client/link/retry';
import { OperationTypeNode } from 'graphql';
import { createCache } from './cache.ts';
import { live } from './live.ts';
import { signInGate } from './sign-in-gate.ts';
import { waitingLink } from './waiting-link.ts';

const patience = 20_000;

/** A request that a bad network swallowed must come to an end, so that it can be sent again. */
function patientFetch(input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> {
  const limit = AbortSignal.timeout(patience);
  return fetch(input, { ...init, signal: init.signal ? AbortSignal.any([init.signal, limit]) : limit });
}

/** Sent again only where that has one effect: reading, and mutations with an idempotency key. */
function mayBeSentAgain({ operationType, variables }: ApolloLink.Operation): boolean {
  return operationType === OperationTypeNode.QUERY || variables.input?.idempotencyKey !== undefined;
}

/** No answer at all, or one from something in between that says “not now”. */
function isPassing(error: unknown): boolean {
  return ServerError.is(error)
    ? [502, 503, 504].includes(error.statusCode)
    : !CombinedGraphQLErrors.is(error);
}

const again = new RetryLink({
  delay: { initial: 400, max: 6_000, jitter: true },
  attempts: (count, operation, error) => count < 5 && mayBeSentAgain(operation) && isPassing(error),
});

const isSignedOut = (error: unknown) =>
  CombinedGraphQLErrors.is(error) && error.errors.some(({ extensions }) => extensions?.code === 'SIGNED_OUT');

/** Holds an operation that the end of the session refused, and sends it again after the next sign-in. */
const holdForSignIn = new ErrorLink(({ error, operation, forward }) => {
  if (!isSignedOut(error) || !signInGate.guards) return;
  return new Observable((observer) => {
    let sent: { unsubscribe(): void } | undefined;
    let stopped = false;
    void signInGate.ask().then((signedIn) => {
      if (stopped) return;
      if (signedIn) sent = forward(operation).subscribe(observer);
      else observer.error(error);
    });
    return () => {
      stopped = true;
      sent?.unsubscribe();
    };
  });
});

const cache = createCache();

/** A refused act tells the frame of the page at once that nothing can be saved; the frame asks until that is over. */
const heedReadOnly = new ErrorLink(({ error }) => {
  const isReadOnly =
    CombinedGraphQLErrors.is(error) &&
    error.errors.some(({ extensions }) => extensions?.code === 'READ_ONLY');
  if (isReadOnly) cache.modify({ id: 'Organisation:{}', fields: { isReadOnly: () => true } });
});

/** The one client of the application. */
export const client = new ApolloClient({
  cache,
  dataMasking: true,
  link: ApolloLink.from([
    holdForSignIn,
    heedReadOnly,
    ApolloLink.split(
      ({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION,
      live,
      ApolloLink.from([
        waitingLink,
        again,
        new HttpLink({ uri: '/graphql', credentials: 'same-origin', fetch: patientFetch }),
      ]),
    ),
  ]),
  defaultOptions: {
    // Live events keep what is shown fresh: what is known is shown at once and not asked again.
    watchQuery: { nextFetchPolicy: 'cache-first' },
  },
});

import { ApolloLink, Observable } from '@apollo/client';
import type { GraphQLFormattedError } from 'graphql';

/** What the test's server says: data, an error of the API by code, or the failure of the network itself. */
export type Reply =
  { data: Record<string, unknown> } | { error: Partial<GraphQLFormattedError['extensions']> } | Error;

export interface Asked {
  name: string;
  variables: Record<string, unknown>;
}

/** A server in one function, and the list of what it was asked. Replies in a later tick, as a network does. */
export function answeringLink(answer: (asked: Asked) => Reply | Promise<Reply>) {
  const asked: Asked[] = [];
  const link = new ApolloLink(
    ({ operationName, variables }) =>
      new Observable((observer) => {
        const question = { name: operationName ?? '', variables };
        asked.push(question);
        void Promise.resolve()
          .then(() => answer(question))
          .then((reply) => {
            if (reply instanceof Error) return observer.error(reply);
            const result =
              'error' in reply
                ? { data: null, errors: [{ message: 'refused', extensions: { ...reply.error } }] }
                : reply;
            observer.next(result);
            observer.complete();
          });
      }),
  );
  return { link, asked };
}

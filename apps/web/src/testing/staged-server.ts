import { ApolloLink, Observable } from '@apollo/client';
import { act } from '@testing-library/react';
import { OperationTypeNode } from 'graphql';
import { answeringLink, type Asked, type Reply } from './answering-link.ts';

type Sink = (data: Record<string, unknown>) => void;

/** A server whose live events the test plays, beside its answers. */
export function stagedServer(answer: (asked: Asked) => Reply | Promise<Reply>) {
  const listening = new Map<string, Sink>();
  const { link: answers, asked } = answeringLink(answer);
  const live = new ApolloLink(
    ({ operationName }) =>
      new Observable((observer) => {
        listening.set(operationName ?? '', (data) => observer.next({ data }));
        return () => listening.delete(operationName ?? '');
      }),
  );
  const link = ApolloLink.split(
    ({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION,
    live,
    answers,
  );
  return {
    link,
    asked,
    /** Sends an event to whoever subscribed under this name. */
    emit: (name: string, data: Record<string, unknown>) => act(async () => listening.get(name)!(data)),
  };
}

import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { failureOf, failureSentence, fieldSentence, refusalWords, type Failure } from '../../acts/index.ts';

/**
 * Sends one of the sign-ins. They carry no idempotency key: doing one twice only makes a second session.
 * Resolves with the answer, or undefined when it was refused.
 */
export function useSigningIn<TData, TVariables extends OperationVariables>(
  document: TypedDocumentNode<TData, TVariables>,
) {
  const client = useApolloClient();
  const [pending, setPending] = useState(false);
  const [failure, setFailure] = useState<Failure>();

  async function send(variables: TVariables): Promise<TData | undefined> {
    setPending(true);
    setFailure(undefined);
    try {
      const options = { mutation: document, variables, fetchPolicy: 'no-cache' };
      const { data } = await client.mutate(options as unknown as Parameters<typeof client.mutate<TData>>[0]);
      return data as TData;
    } catch (error) {
      await refusalWords();
      setFailure(failureOf(error));
      return undefined;
    } finally {
      setPending(false);
    }
  }

  const field = failure?.fields[0];
  const sentence = failure && (field ? fieldSentence(field) : failureSentence(failure));
  return { send, pending, sentence };
}

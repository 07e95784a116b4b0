import type {
  MutationUpdaterFunction,
  OperationVariables,
  TypedDocumentNode,
  Unmasked,
} from '@apollo/client';
import type { ApolloCache } from '@apollo/client/cache';
import { useApolloClient } from '@apollo/client/react';
import { useCallback, useRef, useState } from 'react';
import { failureOf, mayHaveHappened, type Failure } from './failure.ts';
import { useFailureSentences } from './failure-sentence.ts';
import { IntentKeys } from './idempotency.ts';
import { refusalWords } from './refusal-words.ts';
import { tell } from '../live/index.ts';

/** What the caller gives: the input without its key. */
export type InputOf<TVariables> = TVariables extends { input: infer I } ? Omit<I, 'idempotencyKey'> : never;

export interface ActOptions<TData, TVariables extends OperationVariables> {
  /** What the screen shows until the answer comes; undone by itself when the act is refused. */
  optimistic?: (input: InputOf<TVariables>) => Unmasked<TData>;
  /** Joins the answer to lists; entities with an id update themselves. */
  update?: MutationUpdaterFunction<TData, TVariables, ApolloCache>;
  /** Where to show a failure: `here` for forms, which show it themselves, `aside` as a passing notification. */
  failures?: 'here' | 'aside';
}

export interface Act<TData, TInput> {
  /** Does it. Resolves with the answer, or with undefined when it failed; never rejects. */
  act: (input: TInput) => Promise<TData | undefined>;
  pending: boolean;
  failure: Failure | undefined;
  /** The failure in a sentence; undefined when there is none, or when fields say it all. */
  sentence: string | undefined;
  /** The sentence beside the field at this path of the input, such as `title`. */
  fieldError: (path: string) => string | undefined;
  /** Forgets the failure, for instance when the reader goes on typing. */
  clear: () => void;
}

/**
 * A mutation as something a person does. Makes the idempotency key of each intent and keeps it while the outcome
 * is unknown, so that pressing the button again after a lost connection cannot do the thing twice; pressing twice
 * at once sends it once. Names what was refused field by field.
 */
export function useAct<TData, TVariables extends OperationVariables>(
  document: TypedDocumentNode<TData, TVariables>,
  options: ActOptions<TData, TVariables> = {},
): Act<TData, InputOf<TVariables>> {
  const client = useApolloClient();
  const { failureSentence, fieldSentence } = useFailureSentences();
  const keys = useRef(new IntentKeys());
  const running = useRef(new Map<string, Promise<TData | undefined>>());
  const [pending, setPending] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const { optimistic, update, failures = 'here' } = options;

  const send = async (input: InputOf<TVariables>, idempotencyKey: string): Promise<TData | undefined> => {
    try {
      const { data } = await client.mutate<TData, TVariables>({
        mutation: document,
        variables: { input: { ...(input as object), idempotencyKey } } as unknown as TVariables,
        optimisticResponse: optimistic?.(input),
        update,
      } as Parameters<typeof client.mutate<TData, TVariables>>[0]);
      keys.current.settle(input as object);
      return data as TData;
    } catch (error) {
      const problem = failureOf(error);
      if (!mayHaveHappened(problem)) keys.current.settle(input as object);
      await refusalWords();
      setFailure(problem);
      if (failures === 'aside') tell(failureSentence(problem), { tone: 'alarm' });
      return undefined;
    }
  };

  const act = (input: InputOf<TVariables>) => {
    const key = keys.current.keyFor(input as object);
    const same = running.current.get(key);
    if (same) return same;
    setFailure(undefined);
    setPending(true);
    const sent = send(input, key).finally(() => {
      running.current.delete(key);
      setPending(running.current.size > 0);
    });
    running.current.set(key, sent);
    return sent;
  };

  const fieldError = (path: string) => {
    const field = failure?.fields.find((candidate) => candidate.path === path);
    return field && fieldSentence(field);
  };
  const sentence = failure && failure.fields.length === 0 ? failureSentence(failure) : undefined;
  return { act, pending, failure, sentence, fieldError, clear: useCallback(() => setFailure(undefined), []) };
}

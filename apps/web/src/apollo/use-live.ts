import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useEffectEvent } from 'react';

/**
 * Listens to a subscription while the component is on screen. `variables` null means: not yet.
 *
 * A stream with an `after` cursor keeps the first cursor it was given and follows its own events from there,
 * over lost connections too: a later value is not looked at, so nothing between the two can be skipped.
 * Another value of `again` asks for the stream anew: what the reader may be told has changed.
 * Events are not written to the cache by themselves except for the entities in them; `onEvent` joins lists.
 */
export function useLive<TData, TVariables extends OperationVariables>(
  document: TypedDocumentNode<TData, TVariables>,
  variables: TVariables | null,
  onEvent: (data: TData) => void,
  again = 0,
) {
  const client = useApolloClient();
  const tell = useEffectEvent(onEvent);
  const present = useEffectEvent(() => variables);
  const topic = variables && JSON.stringify({ ...variables, after: undefined });
  useEffect(() => {
    const first = present();
    if (topic === null || !first) return;
    const options = { query: document, variables: first } as unknown as Parameters<
      typeof client.subscribe
    >[0];
    const stream = client.subscribe(options).subscribe({
      next: ({ data }) => data && tell(data as TData),
      // Refused (not found, forbidden): the page's own query says so to the reader.
      error: () => undefined,
    });
    return () => stream.unsubscribe();
  }, [client, document, topic, again]);
}

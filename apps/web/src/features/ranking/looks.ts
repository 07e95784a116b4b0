import type { ApolloClient } from '@apollo/client';
import { waitBefore } from '../../apollo/index.ts';
import { LooksBox } from './looks-box.ts';
import { SeeIdeas } from './ranking.queries.ts';

let box: LooksBox | undefined;
let of: ApolloClient | undefined;

/** How long an act waits for the looks before it. Without its look a vote counts, and ranks for nothing. */
const PATIENCE = 3_000;

/**
 * The one box of the page. It empties itself when the page goes away, when the network is back, and before an act
 * that reveals the idea: what it means is settled by the look before it.
 */
export function looks(client: ApolloClient): LooksBox {
  if (box && of === client) return box;
  of = client;
  const mine = (box = new LooksBox((places) =>
    client.mutate({
      mutation: SeeIdeas,
      variables: { input: { places } },
      fetchPolicy: 'no-cache',
      // Lives on when the page closes.
      context: { fetchOptions: { keepalive: true } },
    }),
  ));
  const tell = () => void mine.tell();
  addEventListener('pagehide', tell);
  addEventListener('online', tell);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && tell());
  const told = () => Promise.race([mine.tell(), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
  for (const act of ['Vote', 'PassIdea', 'RevealIdea']) waitBefore(act, told);
  return mine;
}

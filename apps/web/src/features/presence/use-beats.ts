import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { newKey } from '../../acts/index.ts';
import { BeHere } from './presence.queries.ts';
import { onStir, stirredWithin } from './stirring.ts';
import { isWriting, onWriting } from './writing-signal.ts';

/** After a word that nobody answered. */
const again = 10_000;
/** Without a move, a key or a touch for so long, nobody sits there; and a session that is left alone may end. */
const leftAlone = 5 * 60_000;

/**
 * Says that the idea is looked at, for as long as it is on the screen, the tab is in front and somebody stirs. Gives whether
 * others see it. What is not said again is forgotten by the server, so nothing here need succeed.
 */
export function useBeats(ideaId: string, wanted: boolean): boolean {
  const client = useApolloClient();
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    if (!wanted) return;
    const visitId = newKey();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let ended = false;
    let turn = 0;

    const say = async (state: 'HERE' | 'WRITING' | 'GONE') => {
      const { data } = await client.mutate({
        mutation: BeHere,
        variables: { input: { ideaId, visitId, state } },
        fetchPolicy: 'no-cache',
      });
      return data?.beHere;
    };
    const isThere = () => document.visibilityState !== 'hidden' && stirredWithin(leftAlone);
    const beat = async () => {
      clearTimeout(timer);
      const mine = (turn += 1);
      const answer = await say(isThere() ? (isWriting(ideaId) ? 'WRITING' : 'HERE') : 'GONE').catch(
        () => undefined,
      );
      // Another word was said meanwhile, or the page was left.
      if (ended || mine !== turn) return;
      setShown(answer?.isShown ?? false);
      const wait = answer ? (answer.againInSeconds ?? 0) * 1000 : again;
      if (wait > 0) timer = setTimeout(() => void beat(), wait * (0.85 + Math.random() * 0.15));
    };
    const now = () => void beat();
    now();
    document.addEventListener('visibilitychange', now);
    const stops = [onWriting(now), onStir(leftAlone, now)];
    return () => {
      ended = true;
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', now);
      for (const stop of stops) stop();
      setShown(false);
      void say('GONE').catch(() => undefined);
    };
  }, [client, ideaId, wanted]);
  return isShown;
}

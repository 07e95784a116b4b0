import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useConnection, useLive } from '../../apollo/index.ts';
import type { WhoIsHereSubscription } from '../../graphql/graphql.ts';
import { useViewer } from '../../shell/index.ts';
import { PresenceSettings, WhoIsHere } from './presence.queries.ts';
import { useBeats } from './use-beats.ts';

type Seen = WhoIsHereSubscription['presence'];

export interface Presence {
  /** Others, without the viewer. */
  count: number;
  people: Seen['people'];
  writers: Seen['writers'];
}

const nobody: Presence = { count: 0, people: [], writers: [] };

/** Who else is at an idea; null where the organisation does not show it. Says of the viewer what they want to be said. */
export function usePresence(ideaId: string): Presence | null {
  const { id: me } = useViewer();
  const { data, error } = useQuery(PresenceSettings);
  const settings = data?.presenceSettings;
  const [seen, setSeen] = useState<Seen | null>(null);
  const connection = useConnection();
  const isShown = useBeats(ideaId, Boolean(settings?.isAllowed && settings.isShown));
  useLive(WhoIsHere, settings?.isAllowed ? { ideaId } : null, ({ presence }) => setSeen(presence));

  if (settings?.isAllowed === false || error) return null;
  // What cannot be followed may be over.
  if (!seen || connection === 'interrupted') return nobody;
  const isMe = ({ id }: { id: string }) => id === me;
  const counted = isShown || seen.people.some(isMe) ? 1 : 0;
  return {
    count: Math.max(0, seen.count - counted),
    people: seen.people.filter((one) => !isMe(one)),
    writers: seen.writers.filter((one) => !isMe(one)),
  };
}

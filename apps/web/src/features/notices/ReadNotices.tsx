import { useEffect, useEffectEvent } from 'react';
import { useAct } from '../../acts/index.ts';
import { useInboxState } from './inbox-state.ts';
import { MarkNoticesRead } from './notices.queries.ts';

/** Whoever looks at an idea has read what the inbox said about it, also what comes while they look. */
export default function ReadNotices({ ideaId }: { ideaId: string }) {
  const { act } = useAct(MarkNoticesRead);
  const { unread, latestAt } = useInboxState();
  const isUnread = unread > 0;
  const mark = useEffectEvent(() => {
    if (document.visibilityState === 'visible') void act({ ideaId });
  });
  useEffect(() => {
    if (!isUnread) return;
    mark();
    const seen = () => mark();
    document.addEventListener('visibilitychange', seen);
    return () => document.removeEventListener('visibilitychange', seen);
  }, [ideaId, isUnread, latestAt]);
  return null;
}

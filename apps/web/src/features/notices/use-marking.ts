import { useApolloClient } from '@apollo/client/react';
import { useTranslation } from '../../messages/use-translation.ts';
import { useAct } from '../../acts/index.ts';
import { tell } from '../../live/index.ts';
import { inboxFilters } from './inbox-address.ts';
import { MarkNoticesRead, MarkNoticesUnread } from './notices.queries.ts';

/** Marks lines of the inbox read, which stay where they are, and takes that back. */
export function useMarking(upTo: string | null | undefined, refetch: () => Promise<unknown>) {
  const { t } = useTranslation(['inbox', 'shell']);
  const { cache } = useApolloClient();
  const read = useAct(MarkNoticesRead, { failures: 'aside' });
  const unread = useAct(MarkNoticesUnread, { failures: 'aside' });

  /** In every filtered list, where the same line has a name of its own. */
  function show(ideaIds: readonly string[]) {
    for (const ideaId of ideaIds)
      for (const filter of inboxFilters)
        cache.modify({
          id: `NoticeGroup:${filter}:${ideaId}`,
          fields: { unreadCount: () => 0, firstUnread: () => null },
        });
  }

  async function mark(ideaIds: readonly string[], ideaId: string | null) {
    const answer = await read.act({ ideaId, noticeIds: null, upTo: upTo ?? null });
    if (!answer) return;
    show(ideaIds);
    const { readAt } = answer.markNoticesRead;
    const undo = async () => {
      if (await unread.act({ readAt })) await refetch().catch(() => undefined);
    };
    tell(t(ideaId ? 'inbox:marked' : 'inbox:markedAll'), {
      action: { label: t('shell:undo'), run: () => void undo() },
    });
  }

  return {
    markOne: (ideaId: string) => void mark([ideaId], ideaId),
    markAll: (ideaIds: readonly string[]) => void mark(ideaIds, null),
    pending: read.pending,
  };
}

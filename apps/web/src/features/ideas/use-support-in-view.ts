import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState, type RefObject } from 'react';
import { graphql, useLive } from '../../apollo/index.ts';
import { SupportChanges } from './feed.queries.ts';
import { useReveals } from './reveals.ts';

const Counts = graphql(`
  fragment Counts_idea on Idea {
    commentCount
    support {
      count
      version
    }
  }
`);

/** What the API watches at once. */
const most = 100;
const pause = 400;

/** A stream that already covers what is near, without dragging a long tail along, goes on as it is. */
function covers(watched: readonly string[], near: ReadonlySet<string>): boolean {
  const held = new Set(watched);
  return watched.length <= most / 2 && [...near].every((id) => held.has(id));
}

/** Keeps the counts of the ideas that are on screen, or nearly, as they are for everyone. `ids` names the list. */
export function useSupportInView(list: RefObject<HTMLElement | null>, ids: string) {
  const { cache } = useApolloClient();
  const [watched, setWatched] = useState<string[]>([]);

  useEffect(() => {
    const near = new Set<string>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) {
          const id = (target as HTMLElement).dataset.idea!;
          if (isIntersecting) near.add(id);
          else near.delete(id);
        }
        clearTimeout(timer);
        timer = setTimeout(
          () => setWatched((before) => (covers(before, near) ? before : [...near].sort().slice(0, most))),
          pause,
        );
      },
      { rootMargin: '60% 0px' },
    );
    for (const card of list.current?.querySelectorAll('[data-idea]') ?? []) observer.observe(card);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  }, [list, ids]);

  useLive(
    SupportChanges,
    watched.length > 0 ? { ideaIds: watched } : null,
    ({ supportChanges }) => {
      const { ideaId, support, commentCount } = supportChanges;
      cache.writeFragment({
        id: cache.identify({ __typename: 'Idea', id: ideaId }),
        fragment: Counts,
        data: { commentCount, support: support ?? null },
      });
    },
    useReveals(),
  );
}

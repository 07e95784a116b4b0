import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive } from '../../apollo/index.ts';
import type { FeedFilter, FeedOrder } from '../../graphql/graphql.ts';
import { announce } from '../../live/index.ts';
import { useViewer } from '../../shell/index.ts';
import { FeedEvents } from './feed.queries.ts';
import { fits, withEvent, type FeedEventIdea } from './new-ideas.ts';
import classes from './NewIdeas.module.css';

export interface NewIdeasProps {
  /** Up to where the list knows what happened. */
  after: string;
  order: FeedOrder;
  filter: FeedFilter | undefined;
  /** Ids of the list. */
  shown: readonly string[];
  onShow: () => Promise<unknown>;
}

/** Nobody has begun to read a page that still stands at its top. */
const isAtTop = () => window.scrollY < 80;

/**
 * Follows the feed while it is on screen. Ideas in the list change where they stand; new ones are counted in a
 * pill and come when somebody asks for them, so that nothing moves under a reader's eyes.
 */
export function NewIdeas({ after, order, filter, shown, onShow }: NewIdeasProps) {
  const { t } = useTranslation('ideas');
  const { id: viewerId } = useViewer();
  const [come, setCome] = useState<readonly FeedEventIdea[]>([]);
  const [outdated, setOutdated] = useState(false);

  useLive(FeedEvents, { after }, ({ feedEvents }) => {
    if (feedEvents.kind !== 'RESYNC') setCome((before) => withEvent(before, feedEvents, viewerId));
    else if (isAtTop()) void onShow().catch(() => undefined);
    else setOutdated(true);
  });

  const known = new Set(shown);
  const count = come.filter(
    (idea) => idea.state === 'OPEN' && fits(idea, filter) && !known.has(idea.id),
  ).length;
  const isShown = outdated || (order === 'NEW' && count > 0);
  const sentence = count > 0 ? t('feed.new', { count }) : t('feed.changed');
  useEffect(() => {
    if (isShown) announce(sentence, 'feed');
  }, [isShown, sentence]);

  async function show() {
    try {
      await onShow();
    } catch {
      return; // The pill stays, for another try.
    }
    setCome([]);
    setOutdated(false);
    window.scrollTo(0, 0);
    document.querySelector<HTMLElement>('[data-idea] h2 a')?.focus({ preventScroll: true });
  }

  return (
    <div className={classes.place}>
      {isShown && (
        <button type="button" className={classes.pill} onClick={() => void show()}>
          {sentence}
        </button>
      )}
    </div>
  );
}

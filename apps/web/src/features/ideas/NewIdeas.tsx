import { useEffect, useState } from 'react';
import { useTranslation } from '../../messages/use-translation.ts';
import { useLive } from '../../apollo/index.ts';
import { announce } from '../../live/index.ts';
import { useViewer } from '../../shell/index.ts';
import { FeedEvents } from './feed.queries.ts';
import { withEvent, type FeedEventIdea } from './new-ideas.ts';
import classes from './NewIdeas.module.css';

export interface NewIdeasProps {
  /** Up to where the list knows what happened. */
  after: string;
  /** Whether an idea belongs into the list; none where the list is in an order that new ones do not lead. */
  belongs: ((idea: FeedEventIdea) => boolean) | null;
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
export function NewIdeas({ after, belongs, shown, onShow }: NewIdeasProps) {
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
  const count = come.filter((idea) => idea.state === 'OPEN' && belongs?.(idea) && !known.has(idea.id)).length;
  const isShown = outdated || count > 0;
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

import { useEffect, useState } from 'react';
import type { Progress, Story } from './replay.ts';
import type { ReplayWish } from './replay-wish.ts';

export interface Replay {
  /** Of the wish before while the next one is being played. */
  stories: readonly Story[] | undefined;
  /** From 0 to 1; null when nothing is being played. */
  progress: number | null;
  hasFailed: boolean;
  again: () => void;
}

interface Heard {
  stories?: readonly Story[];
  progress: number | null;
  hasFailed: boolean;
}

/** Plays a wish in a worker; another wish ends the one before. */
export function useReplay(wish: ReplayWish): Replay {
  const [heard, setHeard] = useState<Heard>({ progress: 0, hasFailed: false });
  const [turn, setTurn] = useState(0);
  const asked = JSON.stringify(wish);

  useEffect(() => {
    const worker = new Worker(new URL('./replay.worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<Progress>) =>
      setHeard((before) =>
        'stories' in data
          ? { stories: data.stories, progress: null, hasFailed: false }
          : { ...before, progress: data.done, hasFailed: false },
      );
    worker.onerror = () => setHeard((before) => ({ ...before, progress: null, hasFailed: true }));
    worker.postMessage(JSON.parse(asked));
    return () => worker.terminate();
  }, [asked, turn]);

  return {
    stories: heard.stories,
    progress: heard.progress,
    hasFailed: heard.hasFailed,
    again: () => {
      setHeard((before) => ({ ...before, progress: 0, hasFailed: false }));
      setTurn(turn + 1);
    },
  };
}

import { replay } from './replay.ts';
import type { ReplayWish } from './replay-wish.ts';

/** Plays beside the page, so that it can be scrolled and read meanwhile. */
addEventListener('message', ({ data }: MessageEvent<ReplayWish>) => {
  for (const progress of replay(data)) postMessage(progress);
});

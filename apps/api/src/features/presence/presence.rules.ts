import { z } from 'zod';

/** Who is here is a guess that must end by itself: everything in it has a time. */
export const presenceLimits = {
  /** A visit says so often that it is still there; two such words may be lost. */
  beatSeconds: 3,
  /** Without a word for so long, somebody is gone; with the frames, ten seconds after their connection was lost. */
  goneAfterMs: 7_000,
  /** Somebody writes until so long after the last letter. */
  writingForMs: 5_000,
  /** People counted at one idea; whoever comes to a full room asks again after a while. */
  people: 100,
  fullRoomSeconds: 30,
  /** Tabs of one member at one idea. */
  visits: 5,
  /** From so many people on, readers are told less often: everybody's coming and going is told to everybody. */
  crowd: 20,
  crowdFrameMs: 2_000,
  /** People told of with their faces. */
  faces: 7,
  writers: 4,
} as const;

/** Words a member may say in a minute, over all tabs. */
export const presenceRate = { points: 150, seconds: 60 };

export const visitRules = z.object({ visitId: z.string().min(8).max(64) });

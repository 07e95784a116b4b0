import type { Drill } from './drill.ts';
import { answerLost } from './drills/answer-lost.drill.ts';
import { backendKilled, databaseStopped, postmasterKilled } from './drills/database-killed.drill.ts';
import { clockJumps } from './drills/clock-jumps.drill.ts';
import { heardInTime } from './drills/heard-in-time.drill.ts';
import { longAway } from './drills/long-away.drill.ts';
import { diskFull, readOnly } from './drills/no-writes.drill.ts';
import { nodeKilled } from './drills/node-killed.drill.ts';
import { nodeOfTwoKilled } from './drills/node-of-two-killed.drill.ts';
import { partition } from './drills/partition.drill.ts';
import { pilotKilled } from './drills/pilot-killed.drill.ts';
import { redisLost } from './drills/redis-lost.drill.ts';
import { rollingRestart } from './drills/rolling-restart.drill.ts';
import { sameKey } from './drills/same-key.drill.ts';
import { slowReaders } from './drills/slow-readers.drill.ts';
import { tailingReader } from './drills/tailing-reader.drill.ts';

/** All there are, in the order in which they run. */
export const drills: readonly Drill[] = [
  heardInTime,
  nodeKilled,
  nodeOfTwoKilled,
  rollingRestart,
  databaseStopped,
  backendKilled,
  postmasterKilled,
  sameKey,
  pilotKilled,
  answerLost,
  partition,
  longAway,
  tailingReader,
  clockJumps,
  redisLost,
  slowReaders,
  readOnly,
  diskFull,
];

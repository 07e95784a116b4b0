import { Injectable } from '@nestjs/common';
import { decodeCursor, encodeCursor } from '../../platform/graphql/cursor.ts';
import { mapStream, mergeStreams } from '../../platform/live/streams.ts';
import { RESYNC, TopicLog, type TopicEntry } from '../../platform/log/topic-log.ts';
import { TopicTail } from '../../platform/log/topic-tail.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { SpaceReader } from '../spaces/index.ts';
import { FeedEventKind, type FeedEventType } from './feed.schema.ts';
import { ideaFacts, spaceTopic } from './ideas.topics.ts';

/** Sequence reached in each space, by the id of the space. */
type Reached = Record<string, number>;

const isReached = (values: unknown): values is Reached =>
  typeof values === 'object' &&
  values !== null &&
  !Array.isArray(values) &&
  Object.values(values).every((n) => Number.isSafeInteger(n));

/** The feed as a stream: the logs of all spaces a viewer sees under one opaque cursor, since no topic spans audiences. */
@Injectable()
export class FeedLive {
  constructor(
    private readonly log: TopicLog,
    private readonly tail: TopicTail,
    private readonly spaces: SpaceReader,
  ) {}

  /** Where the visible spaces stand now. */
  async cursorNow(viewer: Viewer): Promise<string> {
    const ids = await this.visibleSpaces(viewer);
    const heads = await this.log.heads(ids.map(spaceTopic));
    return encodeCursor(Object.fromEntries(ids.map((id) => [id, heads.get(spaceTopic(id)) ?? 0])));
  }

  /** Everything after a cursor, then what comes. Throws InvalidInput on a cursor that is none of ours. */
  async follow(viewer: Viewer, after: string): Promise<AsyncIterable<FeedEventType>> {
    const reached = decodeCursor(after, 'after', isReached);
    const visible = await this.visibleSpaces(viewer);
    const now: Reached = Object.fromEntries(visible.map((id) => [id, reached[id] ?? 0]));
    const streams = visible.map((id) => this.tail.follow(spaceTopic(id), now[id]!));
    return mapStream(mergeStreams(streams), (entry) => {
      now[entry.topic.slice(spaceTopic('').length)] = entry.sequence;
      return { cursor: encodeCursor(now), ...meaning(entry) };
    });
  }

  private async visibleSpaces(viewer: Viewer): Promise<string[]> {
    return (await this.spaces.all(viewer)).map(({ id }) => id);
  }
}

function meaning(entry: TopicEntry): Pick<FeedEventType, 'kind' | 'ideaId'> {
  if (entry.kind === RESYNC) return { kind: FeedEventKind.RESYNC, ideaId: null };
  const kind = entry.kind === ideaFacts.ideaPosted ? FeedEventKind.IDEA_POSTED : FeedEventKind.IDEA_CHANGED;
  return { kind, ideaId: String(entry.subject['ideaId']) };
}

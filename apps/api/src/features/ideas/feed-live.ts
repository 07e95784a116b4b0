import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.ts';
import { decodeCursor, encodeCursor } from '../../platform/graphql/cursor.ts';
import { LogSource } from '../../platform/live/sources.ts';
import { RESYNC, type TopicEntry } from '../../platform/log/topic-log.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { SpaceReader, spaceIsVisible } from '../spaces/index.ts';
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
    private readonly database: Database,
    private readonly spaces: SpaceReader,
  ) {}

  /** Where the visible spaces stand now. */
  async cursorNow(_viewer: Viewer): Promise<string> {
    const rows = await this.database.rows<{ id: string; sequence: number }>(
      `select s.id, coalesce(t.sequence, 0)::int as sequence
       from spaces s left join topics t on t.id = $1 || s.id
       where ${spaceIsVisible('s')} order by s.id`,
      [spaceTopic('')],
    );
    return encodeCursor(Object.fromEntries(rows.map(({ id, sequence }) => [id, sequence])));
  }

  /** Everything after a cursor, then what comes. Throws InvalidInput on a cursor that is none of ours. */
  async follow(viewer: Viewer, after: string): Promise<LogSource<FeedEventType>> {
    const reached = decodeCursor(after, 'after', isReached);
    const visible = await this.visibleSpaces(viewer);
    return new LogSource(new Map(visible.map((id) => [spaceTopic(id), reached[id] ?? 0])), (entry, now) => ({
      cursor: cursorOf(now),
      ...meaning(entry),
    }));
  }

  private async visibleSpaces(viewer: Viewer): Promise<string[]> {
    return (await this.spaces.all(viewer)).map(({ id }) => id);
  }
}

const cursorOf = (reached: ReadonlyMap<string, number>): string =>
  encodeCursor(
    Object.fromEntries(
      [...reached].map(([topic, sequence]) => [topic.slice(spaceTopic('').length), sequence]),
    ),
  );

function meaning(entry: TopicEntry): Pick<FeedEventType, 'kind' | 'ideaId'> {
  if (entry.kind === RESYNC || entry.kind === ideaFacts.ideasRegrouped)
    return { kind: FeedEventKind.RESYNC, ideaId: null };
  const kind = entry.kind === ideaFacts.ideaPosted ? FeedEventKind.IDEA_POSTED : FeedEventKind.IDEA_CHANGED;
  return { kind, ideaId: String(entry.subject['ideaId']) };
}

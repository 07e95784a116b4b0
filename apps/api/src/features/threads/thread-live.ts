import { Injectable } from '@nestjs/common';
import { knownId } from '../../platform/database/ids.ts';
import { InvalidInput, NotFound } from '../../platform/errors/errors.ts';
import { LogSource } from '../../platform/live/sources.ts';
import { RESYNC, type TopicEntry } from '../../platform/log/topic-log.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { ideaFacts, IdeaSight, ideaTopic } from '../ideas/index.ts';
import { ThreadEventKind, type ThreadEventType } from './thread-events.schema.ts';
import { commentFacts } from './threads.topics.ts';

/** A thread as a stream: the log of the idea's topic, in the words of the schema. */
@Injectable()
export class ThreadLive {
  constructor(private readonly sight: IdeaSight) {}

  /** Everything after a cursor, then what comes. Throws NotFound, and InvalidInput on a cursor that is none of ours. */
  async follow(viewer: Viewer, ideaId: string, after: string): Promise<LogSource<ThreadEventType>> {
    const sequence = /^\d{1,15}$/.test(after) ? Number(after) : null;
    if (sequence === null) throw new InvalidInput([{ path: 'after', code: 'BAD_FORMAT' }]);
    const id = knownId(ideaId, 'idea');
    const { isVisible, isRevealed } = await this.sight.of(viewer, id);
    if (!isVisible) throw new NotFound('idea');
    return new LogSource(
      new Map([[ideaTopic(id), sequence]]),
      (entry) => ({ ...meaning(entry), isRevealed }),
      isRevealed ? 'revealed' : '',
    );
  }
}

function meaning({ sequence, kind, subject }: TopicEntry): Omit<ThreadEventType, 'isRevealed'> {
  const cursor = String(sequence);
  const ideaId = String(subject['ideaId']);
  const commentId = String(subject['commentId']);
  switch (kind) {
    case RESYNC:
    case ideaFacts.ideasRegrouped:
      return { cursor, kind: ThreadEventKind.RESYNC, ideaId: null, commentId: null };
    case commentFacts.commentPosted:
      return { cursor, kind: ThreadEventKind.COMMENT_POSTED, ideaId: null, commentId };
    case commentFacts.commentChanged:
      return { cursor, kind: ThreadEventKind.COMMENT_CHANGED, ideaId: null, commentId };
    default:
      // Whatever another feature tells about the idea itself.
      return { cursor, kind: ThreadEventKind.IDEA_CHANGED, ideaId, commentId: null };
  }
}

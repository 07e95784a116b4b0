import type { Act as StoryAct } from '@upwell/sample-company';
import { sampleOperations } from './sample-operations.ts';

type Operation = keyof typeof sampleOperations;
/** Sends one operation for a person and gives the id in its answer. */
export type Send = (person: string, operation: Operation, input: Record<string, unknown>) => Promise<string>;

interface KnownIdea {
  id: string;
  spaceId: string;
  version: number;
  answerVersion: number;
}
interface KnownComment {
  id: string;
  author: string;
  version: number;
}

/** Carries out the acts of the story one by one, and remembers which id stands for which key. */
export class SamplePerformer {
  private readonly ideas = new Map<string, KnownIdea>();
  private readonly comments = new Map<string, KnownComment>();

  constructor(
    private readonly send: Send,
    /** Ids by key of the sample. */
    private readonly spaces: ReadonlyMap<string, string>,
    private readonly stages: ReadonlyMap<string, string>,
  ) {}

  /** The id of an idea by its key; null when it was never posted. */
  idOf(idea: string): string | null {
    return this.ideas.get(idea)?.id ?? null;
  }

  async perform(act: StoryAct): Promise<void> {
    const idempotencyKey = keyOf(act);
    const send = (operation: Operation, input: Record<string, unknown>) =>
      this.send(act.by, operation, { idempotencyKey, ...input });
    if (act.act === 'postIdea') {
      const { title, body, tags, lang } = act;
      const spaceId = found(this.spaces, act.space);
      const id = await send('postIdea', { spaceId, title, bodyMarkdown: body, tags, lang });
      this.ideas.set(act.idea, { id, spaceId, version: 1, answerVersion: 0 });
      return;
    }
    const idea = found(this.ideas, act.idea);
    const ideaId = idea.id;
    switch (act.act) {
      case 'editIdea': {
        const { title, body, tags } = act;
        await send('editIdea', {
          ideaId,
          version: idea.version,
          spaceId: idea.spaceId,
          title,
          bodyMarkdown: body,
          tags,
        });
        idea.version += 1;
        break;
      }
      case 'withdrawIdea':
      case 'vote':
      case 'takeVoteBack':
      case 'passIdea':
        await send(act.act, { ideaId });
        break;
      case 'moveIdea':
        await send('moveIdea', { ideaId, stageId: found(this.stages, act.to), reason: act.reason });
        break;
      case 'answer':
        await send('answerIdea', { ideaId, version: idea.answerVersion, bodyMarkdown: act.body });
        idea.answerVersion += 1;
        break;
      case 'comment': {
        const parentId = act.replyTo === null ? null : found(this.comments, act.replyTo).id;
        const id = await send('postComment', { ideaId, parentId, bodyMarkdown: act.body, lang: act.lang });
        this.comments.set(act.comment, { id, author: act.by, version: 1 });
        break;
      }
      case 'editComment': {
        const comment = found(this.comments, act.comment);
        await send('editComment', {
          commentId: comment.id,
          version: comment.version,
          bodyMarkdown: act.body,
        });
        comment.version += 1;
        break;
      }
      case 'removeComment': {
        const { id: commentId, author } = found(this.comments, act.comment);
        // One takes back one's own words; somebody else's are hidden with a reason.
        if (author === act.by) await send('removeComment', { commentId });
        else await send('hideComment', { commentId, reason: act.reason });
        break;
      }
      case 'react':
        await send('react', { commentId: found(this.comments, act.comment).id, key: act.reaction });
    }
  }
}

/** The same at every start, so that a story cut short goes on without doubling anything. */
function keyOf(act: StoryAct): string {
  const subject = 'comment' in act ? act.comment : act.idea;
  return `sample ${act.act} ${subject} ${'reaction' in act ? act.reaction : act.minutesAgo}`;
}

function found<V>(known: ReadonlyMap<string, V>, key: string): V {
  const value = known.get(key);
  if (value === undefined) throw new UnknownKey(key);
  return value;
}

/** An act refers to something that an earlier act should have made. */
export class UnknownKey extends Error {
  constructor(key: string) {
    super(`The sample has no "${key}".`);
  }
}

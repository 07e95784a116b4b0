import { Injectable } from '@nestjs/common';
import type { Act } from '../../platform/acts/act.ts';
import { Acts } from '../../platform/acts/acts.ts';
import { Database } from '../../platform/database/database.ts';
import { Forbidden } from '../../platform/errors/errors.ts';
import { valid } from '../../platform/errors/valid.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { IdeasReader, ideaTopic } from '../ideas/index.ts';
import { commentPolicy } from './comment.policy.ts';
import { CommentsReader } from './comments.reader.ts';
import { reaction } from './comments.rules.ts';
import type { ReactInput } from './comments.inputs.ts';
import { commentFacts } from './threads.topics.ts';

/** What members add to a comment besides words: each sign at most once a member, whatever is sent how often. */
@Injectable()
export class ReactionsService {
  constructor(
    private readonly acts: Acts,
    private readonly database: Database,
    private readonly ideas: IdeasReader,
    private readonly comments: CommentsReader,
  ) {}

  /** Adds a sign; a second time changes nothing. Throws Forbidden below a gone idea and on a gone comment. */
  give(viewer: Viewer, input: ReactInput): Promise<string> {
    return this.change('reaction.give', viewer, input, 'reaction.given', (key, commentId, act) =>
      this.database.rows(
        `insert into comment_reactions (comment_id, key, member_id, given_at) values ($1, $2, $3, $4)
         on conflict (comment_id, key, member_id) do update set given_at = excluded.given_at, taken_back_at = null
           where comment_reactions.taken_back_at is not null
         returning key`,
        [commentId, key, viewer.memberId, act.at],
      ),
    );
  }

  /** Takes a sign back; without one nothing changes. */
  takeBack(viewer: Viewer, input: ReactInput): Promise<string> {
    return this.change('reaction.take_back', viewer, input, 'reaction.taken_back', (key, commentId, act) =>
      this.database.rows(
        `update comment_reactions set taken_back_at = $4
         where comment_id = $1 and key = $2 and member_id = $3 and taken_back_at is null returning key`,
        [commentId, key, viewer.memberId, act.at],
      ),
    );
  }

  private async change(
    name: string,
    viewer: Viewer,
    input: ReactInput,
    fact: string,
    write: (key: string, commentId: string, act: Act) => Promise<unknown[]>,
  ): Promise<string> {
    const { key } = valid(reaction, input);
    const { commentId } = await this.acts.perform(name, viewer, input, async (act) => {
      const { ideaId } = await this.comments.require(viewer, input.commentId);
      const idea = await this.ideas.require(viewer, ideaId);
      const comment = await this.comments.hold(viewer, input.commentId, 'share');
      const forbidden = commentPolicy.react(viewer, comment, idea);
      if (forbidden) throw new Forbidden(forbidden);
      const changed = await write(key, comment.id, act);
      if (changed.length > 0) {
        act.record(fact, 'comment', comment.id, { key });
        act.tell(ideaTopic(idea.id), commentFacts.commentChanged, { ideaId: idea.id, commentId: comment.id });
      }
      return { commentId: comment.id };
    });
    return commentId;
  }
}

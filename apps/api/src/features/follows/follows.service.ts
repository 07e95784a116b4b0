import { Injectable } from '@nestjs/common';
import { Acts } from '../../platform/acts/acts.ts';
import { Database } from '../../platform/database/database.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { FollowSubjects } from './follow-subjects.ts';
import type { FollowKindKey, FollowLevelKey, FollowPreferences } from './follow.rules.ts';

export interface FollowTarget {
  kind: FollowKindKey;
  id: string;
}

interface FollowInput {
  idempotencyKey: string;
  kind: FollowKindKey;
  subjectId: string;
}

/** What a member chooses to hear of. A private matter: nobody is told. */
@Injectable()
export class FollowsService {
  constructor(
    private readonly acts: Acts,
    private readonly database: Database,
    private readonly subjects: FollowSubjects,
  ) {}

  /** Chooses a level, which wins over whatever follows by itself. Throws NotFound, Forbidden `follow.self`. */
  set(viewer: Viewer, input: FollowInput & { level: FollowLevelKey }): Promise<FollowTarget> {
    return this.choose('follow.set', viewer, input, input.level);
  }

  /** Takes the choice back: what follows by itself counts again. Without one nothing changes. */
  clear(viewer: Viewer, input: FollowInput): Promise<FollowTarget> {
    return this.choose('follow.clear', viewer, input, null);
  }

  /** Keeps what follows by itself. */
  async setPreferences(viewer: Viewer, input: FollowPreferences & { idempotencyKey: string }): Promise<void> {
    const { onPosting, onCommenting, onVoting, sharesFollows } = input;
    await this.acts.perform('follow.preferences', viewer, input, async (act) => {
      await this.database.rows(
        `insert into follow_preferences (member_id, on_posting, on_commenting, on_voting, shares_follows)
         values ($1, $2, $3, $4, $5)
         on conflict (member_id) do update set on_posting = excluded.on_posting, on_commenting = excluded.on_commenting,
           on_voting = excluded.on_voting, shares_follows = excluded.shares_follows`,
        [viewer.memberId, onPosting, onCommenting, onVoting, sharesFollows],
      );
      act.record('follow.preferences_set', 'member', viewer.memberId, {
        onPosting,
        onCommenting,
        onVoting,
        sharesFollows,
      });
      return {};
    });
  }

  private async choose(
    name: string,
    viewer: Viewer,
    input: FollowInput,
    level: FollowLevelKey | null,
  ): Promise<FollowTarget> {
    const { kind } = input;
    const { id } = await this.acts.perform(name, viewer, input, async (act) => {
      const id = await this.subjects.require(viewer, kind, input.subjectId);
      await this.database.rows(
        level
          ? `insert into follows (member_id, subject_kind, subject_id, chosen_at, level) values ($1, $2, $3, $4, $5)
             on conflict (member_id, subject_kind, subject_id) do update set level = excluded.level, chosen_at = excluded.chosen_at`
          : `update follows set level = $5::text, chosen_at = $4 where member_id = $1 and subject_kind = $2 and subject_id = $3`,
        [viewer.memberId, kind, id, act.at, level],
      );
      if (kind === 'idea')
        // What was chosen before ideas became one follows the newer choice.
        await this.database.rows(
          `update follows set level = $3::text, chosen_at = $4
           where member_id = $1 and subject_kind = 'idea' and subject_id = any(idea_group($2)) and level is not null and subject_id <> $2`,
          [viewer.memberId, id, level, act.at],
        );
      act.record(level ? 'follow.set' : 'follow.cleared', kind, id, level ? { level } : {});
      return { id };
    });
    return { kind, id };
  }
}

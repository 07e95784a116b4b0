import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { usualPreferences, type FollowPreferences } from './follow.rules.ts';

interface Wider {
  spaceIds: string[];
  tagIds: string[];
  memberIds: string[];
}

/** The spaces, tags and members a viewer follows, those of which they want to hear nothing, and what follows by itself. */
export interface FollowReach extends Wider {
  muted: Wider;
  preferences: FollowPreferences;
}

interface ReachRow {
  chosen: { kind: string; id: string; muted: boolean }[];
  preferences: FollowPreferences | null;
}

@Injectable()
export class FollowReachReader {
  constructor(private readonly database: Database) {}

  async of(viewer: Viewer): Promise<FollowReach> {
    const row = await this.database.row<ReachRow>(
      `select
         (select coalesce(json_agg(json_build_object('kind', subject_kind, 'id', subject_id, 'muted', level = 'none')), '[]')
          from follows where member_id = $1 and subject_kind in ('space', 'tag', 'member') and level is not null) as chosen,
         (select json_build_object('onPosting', on_posting, 'onCommenting', on_commenting, 'onVoting', on_voting,
            'sharesFollows', shares_follows) from follow_preferences where member_id = $1) as preferences`,
      [viewer.memberId],
    );
    const wider = (isMuted: boolean): Wider => {
      const ids = (wanted: string) =>
        row!.chosen.filter(({ kind, muted }) => kind === wanted && muted === isMuted).map(({ id }) => id);
      return { spaceIds: ids('space'), tagIds: ids('tag'), memberIds: ids('member') };
    };
    return { ...wider(false), muted: wider(true), preferences: row!.preferences ?? usualPreferences };
  }
}

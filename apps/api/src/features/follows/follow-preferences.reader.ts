import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.ts';
import { usualPreferences, type FollowPreferences } from './follow.rules.ts';

@Injectable()
export class FollowPreferencesReader {
  constructor(private readonly database: Database) {}

  /** What follows by itself for a member; the usual until they change it. */
  async of(memberId: string): Promise<FollowPreferences> {
    const kept = await this.database.row<FollowPreferences>(
      `select on_posting as "onPosting", on_commenting as "onCommenting", on_voting as "onVoting",
              shares_follows as "sharesFollows"
       from follow_preferences where member_id = $1`,
      [memberId],
    );
    return kept ?? usualPreferences;
  }
}

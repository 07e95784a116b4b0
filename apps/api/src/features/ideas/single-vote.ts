import { Injectable } from '@nestjs/common';
import type { Act } from '../../platform/acts/act.ts';
import { Acts } from '../../platform/acts/acts.ts';
import { Database } from '../../platform/database/database.ts';
import { Forbidden } from '../../platform/errors/errors.ts';
import type { IdeaRow } from './idea-row.ts';
import { IdeaCounts } from './idea-counts.ts';
import { ideaPolicy } from './idea.policy.ts';
import { IdeasReader } from './ideas.reader.ts';
import {
  ranksForNothing,
  standingColumns,
  standingTypes,
  standingValues,
  VoteStandings,
  type VoteStanding,
} from './vote-standings.ts';
import type { VoteWish } from './vote-wish.ts';

/** A vote as an act of its own: for one that cannot go with others, and what a batch must equal. */
@Injectable()
export class SingleVote {
  constructor(
    private readonly acts: Acts,
    private readonly database: Database,
    private readonly ideas: IdeasReader,
    private readonly counts: IdeaCounts,
    private readonly ranking: VoteStandings,
  ) {}

  perform(wish: VoteWish): Promise<{ ideaId: string }> {
    return wish.name === 'vote.give'
      ? this.change(wish, 'vote.given', 1, (idea, act) => this.give(wish, idea, act))
      : this.change(wish, 'vote.taken_back', -1, (idea, act) => this.takeBack(wish, idea, act));
  }

  private async give({ viewer }: VoteWish, idea: IdeaRow, act: Act): Promise<{ ideaId: string }[]> {
    const { memberId, unitId, level } = viewer;
    const group = [idea.id, ...(idea.mergedIds ?? [])];
    if (idea.mergedIds && (await this.stands(memberId, group))) return [];
    const standing = idea.mergedIds ? await this.settleInGroup(viewer, idea, group) : null;
    const standings = standing
      ? [standing]
      : await this.ranking.settle([{ memberId, ideaId: idea.id, unitId }]);
    return this.database.rows(
      `insert into votes (idea_id, member_id, given_at, unit_id, level, ${standingColumns})
       values ($1, $2, $3, $4, $5, ${standingTypes.map((type, n) => `($${n + 6}::${type}[])[1]`).join(', ')})
       on conflict (idea_id, member_id) do update
         set given_at = excluded.given_at, unit_id = excluded.unit_id, level = excluded.level, taken_back_at = null
         where votes.taken_back_at is not null
       returning idea_id as "ideaId"`,
      [idea.id, memberId, act.at, unitId, level, ...standingValues(standings)],
    );
  }

  /** Wherever it was given, before or after ideas became one. */
  private takeBack({ viewer }: VoteWish, idea: IdeaRow, act: Act): Promise<{ ideaId: string }[]> {
    return this.database.rows(
      `update votes set taken_back_at = $3 where idea_id = any($1) and member_id = $2 and taken_back_at is null
       returning idea_id as "ideaId"`,
      [[idea.id, ...(idea.mergedIds ?? [])], viewer.memberId, act.at],
    );
  }

  private async stands(memberId: string, group: readonly string[]): Promise<boolean> {
    const rows = await this.database.rows(
      `select 1 from votes where idea_id = any($1) and member_id = $2 and taken_back_at is null limit 1`,
      [group, memberId],
    );
    return rows.length > 0;
  }

  /** What a vote on several ideas that are one ranks for: as their first vote on any of them did, else by their look at any. */
  private async settleInGroup(
    { memberId, unitId }: VoteWish['viewer'],
    { space, isRevealed }: IdeaRow,
    group: readonly string[],
  ): Promise<VoteStanding> {
    const [before] = await this.database.rows<VoteStanding>(
      `select ranks, department_id as department, look_level as level, wave, rate, look_hour as hour,
         is_guaranteed as "isGuaranteed"
       from votes where idea_id = any($1) and member_id = $2 and ranks is not null order by ranks desc limit 1`,
      [group, memberId],
    );
    if (before) return before;
    const each = await this.ranking.settle(group.map((ideaId) => ({ memberId, ideaId, unitId })));
    const ranking = space.isBlind && isRevealed ? undefined : each.find(({ ranks }) => ranks);
    return ranking ?? each.find(({ ranks }) => !ranks) ?? { ...each[0]!, ...ranksForNothing };
  }

  /** What both share: find, allow, change, save, tell. `write` gives a row when the vote really changed. */
  private change(
    { name, viewer, input }: VoteWish,
    action: string,
    by: 1 | -1,
    write: (idea: IdeaRow, act: Act) => Promise<{ ideaId: string }[]>,
  ): Promise<{ ideaId: string }> {
    return this.acts.perform(name, viewer, input, async (act) => {
      const idea = await this.ideas.require(viewer, input.ideaId);
      const forbidden = ideaPolicy.vote(viewer, idea);
      if (forbidden) throw new Forbidden(forbidden);
      const changed = await write(idea, act);
      if (changed.length > 0) {
        await this.ranking.moved(
          changed.map(({ ideaId }) => ({ memberId: viewer.memberId, ideaId, turn: by })),
        );
        act.record(action, 'idea', idea.id);
        await this.counts.move(act, idea.id, { votes: by });
      }
      return { ideaId: idea.id };
    });
  }
}

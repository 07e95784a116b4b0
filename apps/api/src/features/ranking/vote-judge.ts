import { Injectable, type OnModuleInit } from '@nestjs/common';
import { strangers, voted, type Acquaintance } from '@upwell/ranking';
import { Database } from '../../platform/database/database.ts';
import { lookedUp } from '../../platform/database/one-plan.ts';
import {
  ranksForNothing,
  VoteStandings,
  type FirstVote,
  type VoteMove,
  type VoteStanding,
} from '../ideas/index.ts';
import { acquaintanceOf, type AcquaintanceRow } from './acquaintance-row.ts';
import { Departments } from './departments.reader.ts';

type Row = Omit<AcquaintanceRow, 'hasVoted' | 'stands' | 'ranks' | 'voteDepartment' | 'isAuthor'>;

/** Settles what first votes rank for, and notes each vote for the sums. Two statements for any number of votes. */
@Injectable()
export class RankingVoteJudge implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly departments: Departments,
    private readonly standings: VoteStandings,
  ) {}

  onModuleInit(): void {
    this.standings.register(this);
  }

  async settle(votes: readonly FirstVote[]): Promise<VoteStanding[]> {
    const rows = await this.database.rows<Row & { n: number }>(
      `select w.n::int as n, l.hour, l.department_id as department, l.level, l.wave, l.rate,
         l.is_guaranteed as "isGuaranteed", l.is_blind as "isBlind",
         coalesce(a.is_revealed, false) as "isRevealed", coalesce(a.is_barred, false) as "isBarred",
         t.decided_at is not null as "isDecided", not s.is_blind as "isOpen"
       from unnest($1::uuid[], $2::uuid[]) with ordinality as w(member_id, idea_id, n)
       join looks l on l.member_id = w.member_id and l.idea_id = w.idea_id
       join ideas i on i.id = w.idea_id join spaces s on s.id = i.space_id
       join idea_standings t on t.idea_id = w.idea_id
       left join acquaintances a on a.member_id = w.member_id and a.idea_id = w.idea_id`,
      [votes.map(({ memberId }) => memberId), votes.map(({ ideaId }) => ideaId)],
    );
    const found = new Map(rows.map((row) => [row.n, row]));
    const before = votes.map((_, n) => known(found.get(n + 1)));
    const ranking = before.map((each) => voted(each, null).vote!.ranks);
    const departments = await this.departments.of(
      votes.filter((_, n) => !ranking[n]).map(({ unitId }) => unitId),
    );
    return votes.map(({ unitId }, n) => {
      const { look } = before[n]!;
      if (!ranking[n] || !look)
        return { ...ranksForNothing, department: departments.get(unitId ?? '') ?? null };
      const { department, level, wave, rate, hour, isGuaranteed } = look;
      return { ranks: true, department, level, wave, rate, hour, isGuaranteed };
    });
  }

  async moved(moves: readonly VoteMove[]): Promise<void> {
    await this.database.rows(
      `insert into ranking_changes (idea_id, department_id, level, wave, votes, link_votes, hour, hour_votes)
       select v.idea_id, v.department_id, v.look_level, v.wave,
         case when v.wave is not null then m.turn else 0 end, case when v.ranks then 0 else m.turn end,
         case when v.is_guaranteed then v.look_hour end, case when v.is_guaranteed then m.turn else 0 end
       from unnest($1::uuid[], $2::uuid[], $3::smallint[]) as m(idea_id, member_id, turn)
       cross join lateral (select * from votes v where v.idea_id = m.idea_id and v.member_id = m.member_id ${lookedUp}) v
       where v.ranks is not null and (v.wave is not null or not v.ranks or v.is_guaranteed)`,
      [
        moves.map(({ ideaId }) => ideaId),
        moves.map(({ memberId }) => memberId),
        moves.map(({ turn }) => turn),
      ],
    );
  }
}

/** Before the first vote, of somebody who is no author: authors vote on nothing of theirs. */
function known(row: Row | undefined): Acquaintance {
  const first = { hasVoted: false, stands: false, ranks: null, voteDepartment: null, isAuthor: false };
  return row ? acquaintanceOf({ ...row, ...first }) : strangers;
}

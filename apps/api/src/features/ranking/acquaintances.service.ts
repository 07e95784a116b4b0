import { Injectable } from '@nestjs/common';
import type DataLoader from 'dataloader';
import { revealingRule, type Acquaintance } from '@upwell/ranking';
import { clock } from '../../platform/clock/clock.ts';
import { Database } from '../../platform/database/database.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import type { Meeting, Pair } from '../ideas/index.ts';
import { acquaintanceOf, type AcquaintanceRow } from './acquaintance-row.ts';

/** What members and ideas have had to do with each other: whether an idea is revealed, and whether a vote would rank. */
@Injectable()
export class Acquaintances {
  constructor(private readonly database: Database) {}

  /**
   * Keeps that members met ideas; each as if by itself, in any order and however often. Joins the surrounding
   * transaction. What it means stands in `revealingRules` alone. The ideas are there; who may know of them was asked before.
   */
  async meet(pairs: readonly Pair[], cause: Meeting): Promise<void> {
    if (pairs.length === 0) return;
    const { reveals, bars } = revealingRule(cause);
    await this.database.rows(
      `insert into acquaintances as a (member_id, idea_id, is_revealed, is_barred, met_at)
       select distinct p.member_id, p.idea_id, $3::boolean,
         case when l.member_id is null then $4::boolean else $5::boolean or ($3::boolean and l.is_blind) end, $6::timestamptz
       from unnest($1::uuid[], $2::uuid[]) as p(member_id, idea_id)
       left join looks l on l.member_id = p.member_id and l.idea_id = p.idea_id
       order by p.member_id, p.idea_id
       on conflict (member_id, idea_id) do update
         set is_revealed = a.is_revealed or excluded.is_revealed, is_barred = a.is_barred or excluded.is_barred
         where (excluded.is_revealed and not a.is_revealed) or (excluded.is_barred and not a.is_barred)`,
      [
        pairs.map(({ memberId }) => memberId),
        pairs.map(({ ideaId }) => ideaId),
        reveals,
        bars !== 'nobody',
        bars === 'everybody',
        clock.now(),
      ],
    );
  }

  /** Of one member with each of these ideas by itself, in the order asked. */
  async of(memberId: string, ideaIds: readonly string[]): Promise<Acquaintance[]> {
    const rows = await this.database.rows<AcquaintanceRow & { n: number }>(
      `select w.n::int as n, l.hour, l.department_id as department, l.level, l.wave, l.rate,
         l.is_guaranteed as "isGuaranteed", l.is_blind as "isBlind",
         coalesce(a.is_revealed, false) as "isRevealed", coalesce(a.is_barred, false) as "isBarred",
         v.member_id is not null as "hasVoted", v.taken_back_at is null as stands, v.ranks, v.department_id as "voteDepartment",
         exists (select 1 from idea_bylines b where b.idea_id = i.id and b.member_id = $1) as "isAuthor",
         t.decided_at is not null as "isDecided", not s.is_blind as "isOpen"
       from unnest($2::uuid[]) with ordinality as w(idea_id, n)
       join ideas i on i.id = w.idea_id join spaces s on s.id = i.space_id
       join idea_standings t on t.idea_id = i.id
       left join looks l on l.member_id = $1 and l.idea_id = i.id
       left join acquaintances a on a.member_id = $1 and a.idea_id = i.id
       left join votes v on v.member_id = $1 and v.idea_id = i.id`,
      [memberId, ideaIds],
    );
    const found = new Map(rows.map((row) => [row.n, row]));
    return ideaIds.map((_, n) => acquaintanceOf(found.get(n + 1) ?? null));
  }

  /** The same for the viewer, one statement for all ideas of an operation. */
  loader(request: RequestContext, viewer: Viewer): DataLoader<string, Acquaintance> {
    return request.loader<string, Acquaintance>('acquaintance', (ideaIds) =>
      this.of(viewer.memberId, ideaIds),
    );
  }
}

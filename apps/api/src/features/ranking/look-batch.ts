import { waveOf } from '@upwell/ranking';
import type { Database } from '../../platform/database/database.ts';
import { groupOf, ideaIsVisibleTo } from '../ideas/index.ts';

/** A place in the feed that was on a member's screen. */
export interface SeenPlace {
  memberId: string;
  departmentId: string | null;
  level: number;
  ideaId: string;
  isGuaranteed: boolean;
}

interface Fresh {
  n: number;
  isHome: boolean;
  isBlind: boolean;
}

interface Written extends SeenPlace, Fresh {
  wave: number | null;
}

const pairOf = ({ memberId, ideaId }: SeenPlace) => `${memberId} ${ideaId}`;

/**
 * Looks of any members at any ideas, written by three statements. The counts of the ideas are locked first, in the order
 * of ids: whoever writes a look at an idea holds its count, so a pair is looked up once, and waves have no gaps.
 */
export class LookBatch {
  constructor(
    private readonly database: Database,
    private readonly moment: { hour: number; rate: number },
  ) {}

  /** @returns those that were looks; all others had met the idea before, or may not know of it. */
  async write(seen: readonly SeenPlace[]): Promise<SeenPlace[]> {
    const places = [...new Map(seen.map((place) => [pairOf(place), place])).values()];
    const counts = await this.hold([...new Set(places.map(({ ideaId }) => ideaId))].sort());
    const before = new Map(counts);
    const written = (await this.fresh(places)).map((fresh): Written => {
      const place = places[fresh.n - 1]!;
      if (fresh.isHome) return { ...place, ...fresh, wave: null };
      const nth = (counts.get(place.ideaId) ?? 0) + 1;
      counts.set(place.ideaId, nth);
      return { ...place, ...fresh, wave: waveOf(nth) };
    });
    if (written.length > 0)
      await this.insert(
        written,
        [...counts].filter(([id, n]) => n !== before.get(id)),
      );
    return written;
  }

  private async hold(ideaIds: string[]): Promise<Map<string, number>> {
    const read = async () => {
      const rows = await this.database.rows<{ id: string; looks: number }>(
        `select idea_id as id, looks from look_counts where idea_id = any($1) order by idea_id for no key update`,
        [ideaIds],
      );
      return new Map(rows.map(({ id, looks }) => [id, looks]));
    };
    const counts = await read();
    if (counts.size === ideaIds.length) return counts;
    await this.database.rows(
      `insert into look_counts (idea_id, looks) select idea_id, 0 from idea_standings where idea_id = any($1)
       order by idea_id on conflict do nothing`,
      [ideaIds],
    );
    return read();
  }

  /** The pairs that have not met, in the order they came. It asks what `isLook` of libs/ranking asks, of rows instead of one pair. */
  private fresh(places: readonly SeenPlace[]): Promise<Fresh[]> {
    return this.database.rows<Fresh>(
      `with asked as (
         select * from unnest($1::uuid[], $2::uuid[], $3::uuid[]) with ordinality as a(member_id, idea_id, department_id, n)
       )
       select asked.n::int as n, s.is_blind as "isBlind",
         coalesce(asked.department_id = any(t.home_departments), false) as "isHome"
       from asked
       join ideas i on i.id = asked.idea_id
       join spaces s on s.id = i.space_id
       join idea_standings t on t.idea_id = asked.idea_id
       where i.withdrawn_at is null and i.hidden_at is null and i.canonical_id is null and ${ideaIsVisibleTo('i', 's', 'asked.member_id')}
         and not (s.is_blind and t.decided_at is not null)
         and not exists (select from looks l where l.member_id = asked.member_id and l.idea_id = any(${groupOf('i')}))
         and not exists (select from votes v where v.idea_id = any(${groupOf('i')}) and v.member_id = asked.member_id)
         and not exists (select from idea_bylines b where b.idea_id = any(${groupOf('i')}) and b.member_id = asked.member_id)
         and not exists (select from acquaintances a where a.member_id = asked.member_id and a.idea_id = any(${groupOf('i')})
           and (a.is_barred or (s.is_blind and a.is_revealed)))
       order by asked.n`,
      [
        places.map(({ memberId }) => memberId),
        places.map(({ ideaId }) => ideaId),
        places.map(({ departmentId }) => departmentId),
      ],
    );
  }

  private async insert(looks: readonly Written[], counts: readonly [string, number][]): Promise<void> {
    const { hour, rate } = this.moment;
    await this.database.rows(
      `with seen as (
         select * from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::smallint[], $5::smallint[], $6::boolean[], $7::boolean[])
           as s(member_id, idea_id, department_id, level, wave, is_guaranteed, is_blind)
       ), kept as (
         insert into looks (member_id, idea_id, hour, department_id, level, wave, rate, is_guaranteed, is_blind)
         select member_id, idea_id, $8::integer, department_id, level, wave, $9::integer, is_guaranteed, is_blind from seen
       ), counted as (
         update look_counts c set looks = n.looks from unnest($10::uuid[], $11::int[]) as n(idea_id, looks)
         where c.idea_id = n.idea_id
       )
       insert into ranking_changes (idea_id, department_id, level, wave, looks, expected, hour, hour_looks)
       select idea_id, department_id, level, wave, case when wave is null then 0 else 1 end,
         case when wave is null then 0 else $9::integer end, case when is_guaranteed then $8::integer end, is_guaranteed::int
       from seen where wave is not null or is_guaranteed`,
      [
        looks.map(({ memberId }) => memberId),
        looks.map(({ ideaId }) => ideaId),
        looks.map(({ departmentId }) => departmentId),
        looks.map(({ level }) => level),
        looks.map(({ wave }) => wave),
        looks.map(({ isGuaranteed }) => isGuaranteed),
        looks.map(({ isBlind }) => isBlind),
        hour,
        rate,
        counts.map(([id]) => id),
        counts.map(([, looks]) => looks),
      ],
    );
  }
}

import { Injectable } from '@nestjs/common';
import type { Act } from '../../platform/acts/act.ts';
import { Database } from '../../platform/database/database.ts';
import { RESYNC } from '../../platform/log/topic-log.ts';
import { IdeaCounts, ideaFacts, ideaTopic, spaceTopic } from '../ideas/index.ts';

export interface Join {
  id: string;
  placeholderId: string;
  memberId: string;
  joinedAt: Date;
}

/** How much a join moved, for its record. */
export type Moved = Record<string, number>;

/** Which ideas of the member's own, at this moment, hold a vote. */
const OWN = `exists (select 1 from idea_bylines b where b.idea_id = v.idea_id and b.member_id = $3)`;

/**
 * What a join moves, statement by statement; each keeps the keys of what it changed, so that `back` changes exactly that.
 * Votes that may not stand under the member are taken back, not deleted: a second one for the same idea, and those for
 * the member's own ideas.
 */
@Injectable()
export class PlaceholderMoves {
  constructor(
    private readonly database: Database,
    private readonly counts: IdeaCounts,
  ) {}

  async over(act: Act, join: Join): Promise<Moved> {
    const { id, placeholderId: from, memberId: to } = join;
    const keep = async (kind: string, moved: string, keys: string, params: unknown[]): Promise<number> => {
      const rows = await this.database.rows<{ n: number }>(
        `with moved as (${moved}), kept as (
           insert into placeholder_moves (join_id, kind, subject_id, number) select $1, '${kind}', ${keys} from moved returning 1
         ) select count(*)::int as n from kept`,
        [id, ...params],
      );
      return rows[0]!.n;
    };
    const ids = [from, to];
    const moved: Moved = {};
    moved['bylines'] = await keep(
      'byline',
      `update idea_bylines v set member_id = $3 where member_id = $2 and not ${OWN} returning idea_id, position`,
      'idea_id, position',
      ids,
    );
    moved['versions'] = await keep(
      'version',
      `update idea_versions set editor_id = $3 where editor_id = $2 returning idea_id, version`,
      'idea_id, version',
      ids,
    );
    moved['comments'] = await keep(
      'comment',
      `update comments set author_id = $3 where author_id = $2 returning id`,
      'id, 0',
      ids,
    );
    // Of both: the placeholder's, and the member's for what has become the member's own by this.
    const ownVotes = (mark: 0 | 1) =>
      keep(
        'own_vote',
        `update votes v set taken_back_at = $4 where member_id = ${mark === 0 ? '$2' : '$3'} and taken_back_at is null
           and $2::uuid is not null and ${OWN} returning idea_id`,
        `idea_id, ${mark}`,
        [...ids, join.joinedAt],
      );
    moved['ownVotes'] = (await ownVotes(0)) + (await ownVotes(1));
    moved['doubleVotes'] = await keep(
      'double_vote',
      `update votes v set taken_back_at = $4 where member_id = $2 and taken_back_at is null
         and exists (select 1 from votes m where m.idea_id = v.idea_id and m.member_id = $3) returning idea_id`,
      'idea_id, 0',
      [...ids, join.joinedAt],
    );
    moved['votes'] = await keep(
      'vote',
      `update votes v set member_id = $3 where member_id = $2 and not ${OWN}
         and not exists (select 1 from votes m where m.idea_id = v.idea_id and m.member_id = $3) returning idea_id`,
      'idea_id, 0',
      ids,
    );
    moved['opinions'] = await keep(
      'opinion',
      `update source_opinions v set member_id = $3 where member_id = $2
         and not exists (select 1 from source_opinions m where m.idea_id = v.idea_id and m.member_id = $3) returning idea_id`,
      'idea_id, 0',
      ids,
    );
    const dropped = await this.database.rows<{ ideaId: string }>(
      `select subject_id as "ideaId" from placeholder_moves where join_id = $1 and kind in ('own_vote', 'double_vote')`,
      [id],
    );
    await this.count(act, id, dropped, -1);
    await this.tell(act, id);
    return moved;
  }

  /** Moves back what still stands where the join has put it. */
  async back(act: Act, join: Join): Promise<void> {
    const { id, placeholderId: from, memberId: to } = join;
    const kept = (kind: string) =>
      `(select subject_id, number from placeholder_moves where join_id = $1 and kind = '${kind}') k`;
    const back: [sql: string, params: unknown[]][] = [
      [
        `update idea_bylines v set member_id = $2 from ${kept('byline')}
         where v.idea_id = k.subject_id and v.position = k.number and v.member_id = $3`,
        [from, to],
      ],
      [
        `update idea_versions v set editor_id = $2 from ${kept('version')}
         where v.idea_id = k.subject_id and v.version = k.number and v.editor_id = $3`,
        [from, to],
      ],
      [
        `update comments v set author_id = $2 from ${kept('comment')} where v.id = k.subject_id and v.author_id = $3`,
        [from, to],
      ],
      [
        `update votes v set member_id = $2 from ${kept('vote')} where v.idea_id = k.subject_id and v.member_id = $3`,
        [from, to],
      ],
      [
        `update source_opinions v set member_id = $2 from ${kept('opinion')}
         where v.idea_id = k.subject_id and v.member_id = $3`,
        [from, to],
      ],
    ];
    for (const [sql, params] of back) await this.database.rows(sql, [id, ...params]);
    // What somebody did with these votes since then stays done.
    const standing = await this.database.rows<{ ideaId: string }>(
      `update votes v set taken_back_at = null from placeholder_moves k
       where k.join_id = $1 and k.kind in ('own_vote', 'double_vote') and v.idea_id = k.subject_id and v.taken_back_at = $4
         and v.member_id = case k.number when 0 then $2::uuid else $3::uuid end
       returning v.idea_id as "ideaId"`,
      [id, from, to, join.joinedAt],
    );
    await this.count(act, id, standing, 1);
    await this.tell(act, id);
  }

  /**
   * Dropped votes leave the counts, and come back with them. Ideas that are read as one are counted anew: two of their voters
   * may have become one person, and a vote one on that person's own idea.
   */
  private async count(
    act: Act,
    joinId: string,
    votes: readonly { ideaId: string }[],
    sign: 1 | -1,
  ): Promise<void> {
    const merged = await this.database.rows<{ ideaId: string; readAs: string }>(
      `select distinct i.id as "ideaId", coalesce(i.canonical_id, i.id) as "readAs"
       from placeholder_moves k join ideas i on i.id = k.subject_id
       where k.join_id = $1 and k.kind in ('byline', 'vote', 'own_vote', 'double_vote')
         and (i.canonical_id is not null or i.merged_ids is not null)`,
      [joinId],
    );
    const inGroups = new Set(merged.map(({ ideaId }) => ideaId));
    const times = new Map<string, number>();
    for (const { ideaId } of votes)
      if (!inGroups.has(ideaId)) times.set(ideaId, (times.get(ideaId) ?? 0) + 1);
    // Sorted, so that two who do this at once never wait for each other in a ring.
    for (const [ideaId, n] of [...times].sort(([a], [b]) => (a < b ? -1 : 1)))
      await this.counts.move(act, ideaId, { votes: sign * n });
    for (const ideaId of [...new Set(merged.map(({ readAs }) => readAs))].sort())
      await this.counts.recount(act, ideaId);
  }

  /** Whoever looks at an idea, or a list with it, fetches it afresh. */
  private async tell(act: Act, joinId: string): Promise<void> {
    const touched = await this.database.rows<{ ideaId: string; spaceId: string; inLists: boolean }>(
      `select i.id as "ideaId", i.space_id as "spaceId", bool_or(k.kind = 'byline') as "inLists"
       from placeholder_moves k left join comments c on k.kind = 'comment' and c.id = k.subject_id
       join ideas i on i.id = coalesce(c.idea_id, k.subject_id)
       where k.join_id = $1 and k.kind in ('byline', 'comment') group by i.id`,
      [joinId],
    );
    for (const { ideaId, spaceId, inLists } of touched) {
      act.tell(ideaTopic(ideaId), RESYNC, {});
      if (inLists) act.tell(spaceTopic(spaceId), ideaFacts.ideaChanged, { ideaId });
    }
  }
}

import { Injectable } from '@nestjs/common';
import { validate } from 'uuid';
import { Database } from '../../platform/database/database.ts';
import { PLANNED_BY_VALUES } from '../../platform/database/prepared-client.ts';
import { newId } from '../../platform/database/ids.ts';
import { limitFor } from '../../platform/database/one-plan.ts';
import { Params } from '../../platform/database/params.ts';
import { Conflict } from '../../platform/errors/errors.ts';
import { clock } from '../../platform/clock/clock.ts';
import { decodeCursor, encodeCursor } from '../../platform/graphql/cursor.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { FeedOrder } from './feed.schema.ts';
import { FeedDealers, type Hand } from './feed-dealers.ts';
import { isListed, type FeedWishes } from './listed-ideas.ts';
import { NewestPlace } from './newest-place.ts';

/** Ids of one page with the cursor behind each. */
export interface FeedSkeleton {
  rows: { id: string; cursor: string; mark?: string | null }[];
  hasNextPage: boolean;
}

/** Ideas dealt in an order whose key changes while one reads: few read on so far that they need more than the first. */
const FIRST_DEALT = 120;
const HAND = 500;
const HAND_MINUTES = 30;

/** Which ideas stand on a page, by id alone; what they show is read by loaders. */
@Injectable()
export class FeedReader {
  constructor(
    private readonly database: Database,
    private readonly dealers: FeedDealers,
  ) {}

  page(
    order: FeedOrder,
    viewer: Viewer,
    wishes: FeedWishes,
    first: number,
    after: string | null,
  ): Promise<FeedSkeleton> {
    switch (order) {
      case FeedOrder.NEW:
        return this.newest(viewer, wishes, first, after);
      case FeedOrder.DECIDED:
        return this.decided(viewer, wishes, first, after);
      default:
        return this.dealt(order, viewer, wishes, first, after);
    }
  }

  /** Newest first, from a key on: ideas posted meanwhile never shift a page. */
  async newest(
    viewer: Viewer,
    wishes: FeedWishes,
    first: number,
    after: string | null,
  ): Promise<FeedSkeleton> {
    const params = new Params();
    const rows = await this.database.rows<{ id: string; at: string }>(
      `${planOf(wishes)} select i.id, ${NewestPlace.microseconds('i.posted_at')} as at
       from ideas i join spaces s on s.id = i.space_id
       where ${isListed(viewer, wishes, params)} ${after ? `and ${NewestPlace.isAfter(after, params)}` : ''}
       order by i.posted_at desc, i.id desc
       limit ${limitFor(first + 1)}`,
      params.values,
    );
    return NewestPlace.page(rows, first);
  }

  /** The latest decision first. */
  private async decided(
    viewer: Viewer,
    wishes: FeedWishes,
    first: number,
    after: string | null,
  ): Promise<FeedSkeleton> {
    const params = new Params();
    const rows = await this.database.rows<{ id: string; at: string }>(
      `select i.id, ${NewestPlace.microseconds('t.decided_at')} as at
       from idea_standings t join ideas i on i.id = t.idea_id join spaces s on s.id = i.space_id
       where t.decided_at is not null and ${isListed(viewer, wishes, params)}
         ${after ? `and ${NewestPlace.isAfter(after, params, 't.decided_at')}` : ''}
       order by t.decided_at desc, t.idea_id desc
       limit ${params.add(first + 1)}`,
      params.values,
    );
    return NewestPlace.page(rows, first);
  }

  /** How many ideas credited to a member stand in lists. */
  async countOf(viewer: Viewer, authorId: string): Promise<number> {
    const params = new Params();
    const row = await this.database.row<{ count: number }>(
      `select count(*)::int as count from ideas i join spaces s on s.id = i.space_id
       where ${isListed(viewer, { authorId }, params)}`,
      params.values,
    );
    return row?.count ?? 0;
  }

  /** In an order that moves while one reads: dealt at the first page and kept, so that back and forth meet the same. */
  private async dealt(
    order: FeedOrder,
    viewer: Viewer,
    wishes: FeedWishes,
    first: number,
    after: string | null,
  ): Promise<FeedSkeleton> {
    const [id, from] = after ? decodeCursor(after, 'after', isHandCursor) : [newId(), 0];
    const hand = after
      ? await this.reaching(from + first, order, viewer, wishes, id)
      : await this.deal(order, viewer, wishes, FIRST_DEALT);
    if (!after && hand.ids.length > first) await this.keep(viewer, id, hand);
    const kept = hand.keptPlaces && new Set(hand.keptPlaces);
    const mark = kept && (await this.dealers.of(order).marker(viewer));
    return {
      rows: hand.ids.slice(from, from + first).map((ideaId, n) => ({
        id: ideaId,
        cursor: encodeCursor([id, from + n + 1]),
        mark: mark?.({ ideaId, isGuaranteed: kept?.has(from + n + 1) ?? false }),
      })),
      hasNextPage: hand.ids.length > from + first,
    };
  }

  private deal(order: FeedOrder, viewer: Viewer, wishes: FeedWishes, most: number): Promise<Hand> {
    return order === FeedOrder.REVEALED
      ? this.judged(viewer, wishes, most)
      : this.dealers.of(order).deal(viewer, wishes, most);
  }

  /** The hand as it was dealt; behind its end, with what more there is by now, so that nothing before it moves. */
  private async reaching(
    place: number,
    order: FeedOrder,
    viewer: Viewer,
    wishes: FeedWishes,
    id: string,
  ): Promise<Hand> {
    const hand = await this.recall(viewer, id);
    if (place < hand.ids.length || hand.ids.length !== FIRST_DEALT) return hand;
    const whole = longer(hand, await this.deal(order, viewer, wishes, HAND));
    let changed: Hand[] = [];
    await this.database.ifWritable(async () => {
      changed = await this.database.rows<Hand>(
        // Whoever reads the same page at the same moment in another tab has done it: then theirs holds.
        `update feed_hands set idea_ids = $3, kept_places = $4 where id = $1 and member_id = $2 and cardinality(idea_ids) = $5
         returning idea_ids as ids, kept_places as "keptPlaces"`,
        [id, viewer.memberId, whole.ids, whole.keptPlaces, FIRST_DEALT],
      );
    });
    return changed[0] ?? this.recall(viewer, id);
  }

  /** What the viewer has judged, by support. */
  private async judged(viewer: Viewer, wishes: FeedWishes, most: number): Promise<Hand> {
    const params = new Params();
    const me = params.add(viewer.memberId);
    const rows = await this.database.rows<{ id: string }>(
      `${PLANNED_BY_VALUES} select i.id
       from (select coalesce(w.canonical_id, w.id) as idea_id from (
               select idea_id from votes where member_id = ${me} and taken_back_at is null
               union select idea_id from passes where member_id = ${me}) at_first
             join ideas w on w.id = at_first.idea_id group by 1) judged
       join idea_standings t on t.idea_id = judged.idea_id join idea_counts c on c.idea_id = judged.idea_id
       join ideas i on i.id = judged.idea_id join spaces s on s.id = i.space_id
       where ${isListed(viewer, wishes, params)}
       order by t.support desc, c.votes desc, i.id desc
       limit ${params.add(most)}`,
      params.values,
    );
    return { ids: rows.map(({ id }) => id), keptPlaces: null };
  }

  private async keep(viewer: Viewer, id: string, { ids, keptPlaces }: Hand): Promise<void> {
    const now = clock.now();
    await this.database.ifWritable(() =>
      this.database.rows(
        // Anybody's: those who never come back would leave theirs for ever. Skips what another deal is clearing away.
        `with gone as (delete from feed_hands where id in (
           select id from feed_hands where dealt_at < $5 limit 100 for update skip locked))
         insert into feed_hands (id, member_id, idea_ids, dealt_at, kept_places) values ($1, $2, $3, $4, $6)`,
        [id, viewer.memberId, ids, now, new Date(now.getTime() - HAND_MINUTES * 60_000), keptPlaces],
      ),
    );
  }

  private async recall(viewer: Viewer, hand: string): Promise<Hand> {
    const row = await this.database.row<Hand>(
      `select idea_ids as ids, kept_places as "keptPlaces" from feed_hands where id = $1 and member_id = $2`,
      [hand, viewer.memberId],
    );
    if (!row) throw new Conflict('feed.hand_expired');
    return row;
  }
}

/** A hand with what another one has besides, marks of kept places included. */
function longer(hand: Hand, other: Hand): Hand {
  const ids = [...new Set([...hand.ids, ...other.ids])].slice(0, HAND);
  if (!hand.keptPlaces || !other.keptPlaces) return { ids, keptPlaces: null };
  const kept = new Set([
    ...hand.keptPlaces.map((place) => hand.ids[place - 1]),
    ...other.keptPlaces.map((place) => other.ids[place - 1]).filter((id) => id && !hand.ids.includes(id)),
  ]);
  return { ids, keptPlaces: ids.flatMap((id, n) => (kept.has(id) ? [n + 1] : [])) };
}

/** How common what is wished for is decides whether to walk the order of the feed or to sort the few that fit. */
const planOf = (wishes: FeedWishes): string =>
  Object.values(wishes).some((wish) => wish != null) ? PLANNED_BY_VALUES : '';

const isHandCursor = (values: unknown): values is [string, number] =>
  isPair(values) && validate(values[0]) && Number.isSafeInteger(values[1]) && Number(values[1]) >= 0;

const isPair = (values: unknown): values is [unknown, unknown] =>
  Array.isArray(values) && values.length === 2;

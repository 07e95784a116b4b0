import { validate as isId } from 'uuid';
import type { Act } from '../../platform/acts/act.ts';
import { placeOf } from '../../platform/acts/kept-answers.ts';
import type { Together } from '../../platform/acts/together.ts';
import { Database } from '../../platform/database/database.ts';
import { Forbidden, NotFound, type DomainError } from '../../platform/errors/errors.ts';
import type { IdeaRow, IdeaStanding, SharedIdeaRow } from './idea-row.ts';
import { IdeaCounts } from './idea-counts.ts';
import { ideaPolicy } from './idea.policy.ts';
import { IdeasReader } from './ideas.reader.ts';
import { countsTopic } from './ideas.topics.ts';
import { standingColumns, standingTypes, standingValues, type VoteStandings } from './vote-standings.ts';
import type { VoteWish } from './vote-wish.ts';

interface Granted {
  wish: VoteWish;
  act: Act;
}

const ideaOf = ({ ideaId }: VoteWish): string => ideaId;
const pairOf = ({ pair }: VoteWish): string => pair;

/**
 * Votes on any ideas by any members, written by a handful of statements under the same rules as a single one. Locks are
 * taken kind by kind (ideas, keys, votes, counts) and within a kind in the order of ids, so that batches never wait in a ring.
 */
export class VoteBatch implements Together<VoteWish, { ideaId: string }> {
  private ideasById = new Map<string, SharedIdeaRow>();
  private readonly standings = new Map<string, IdeaStanding>();
  private readonly granted = new Set<string>();

  constructor(
    private readonly database: Database,
    private readonly ideas: IdeasReader,
    private readonly counts: IdeaCounts,
    private readonly ranking: VoteStandings,
  ) {}

  async judge(wishes: readonly VoteWish[]): Promise<({ ideaId: string } | DomainError | null)[]> {
    const ids = [...new Set(wishes.map(ideaOf))].filter(isId);
    this.ideasById = await this.ideas.heldByIds(ids);
    // One that is being edited, moved or hidden just now must not make all the others wait.
    const busy = await this.ideas.among(ids.filter((id) => !this.ideasById.has(id)));
    await this.readStandings(wishes.filter((wish) => this.ideasById.has(ideaOf(wish))));
    return wishes.map((wish) => {
      const id = ideaOf(wish);
      const idea = this.ideasById.get(id);
      if (!idea) return busy.has(id) ? null : new NotFound('idea');
      // What is several ideas to be looked at goes by itself.
      if (idea.canonicalId || idea.mergedIds) return null;
      if (!this.standings.get(pairOf(wish))?.isVisible) return new NotFound('idea');
      const forbidden = ideaPolicy.vote(wish.viewer, idea);
      return forbidden ? new Forbidden(forbidden) : { ideaId: id };
    });
  }

  async write(granted: readonly Granted[]): Promise<void> {
    const changed = new Set<Granted>();
    if (granted.some(({ wish }) => wish.name === 'vote.take_back')) await this.holdVotes(granted);
    for (const round of roundsOf(granted)) {
      const pairs = new Set([
        ...(await this.give(round.filter(({ wish }) => wish.name === 'vote.give'))),
        ...(await this.takeBack(round.filter(({ wish }) => wish.name === 'vote.take_back'))),
      ]);
      for (const one of round) if (pairs.has(pairOf(one.wish))) changed.add(one);
    }
    await this.ranking.moved(
      [...changed].map(({ wish }) => ({
        memberId: wish.viewer.memberId,
        ideaId: ideaOf(wish),
        turn: wish.name === 'vote.give' ? 1 : -1,
      })),
    );
    const moves = new Map<string, number>();
    for (const one of granted) {
      const { wish, act } = one;
      const id = ideaOf(wish);
      const isGiven = wish.name === 'vote.give';
      const before = this.standings.get(pairOf(wish))!;
      // Taking back a vote that nobody gave reveals nothing.
      this.standings.set(pairOf(wish), {
        ...before,
        voted: isGiven,
        isRevealed: before.isRevealed || isGiven,
      });
      this.granted.add(placeOf(wish));
      if (!changed.has(one)) continue;
      act.record(isGiven ? 'vote.given' : 'vote.taken_back', 'idea', id);
      act.tellState(countsTopic(id));
      moves.set(id, (moves.get(id) ?? 0) + (isGiven ? 1 : -1));
    }
    await this.count(moves, new Set(granted.map(({ wish }) => ideaOf(wish))));
  }

  /** The idea as the member sees it after the batch; null for a wish that was not granted in it. */
  shown(wish: VoteWish): IdeaRow | null {
    const idea = this.ideasById.get(ideaOf(wish));
    if (!idea || !this.granted.has(placeOf(wish))) return null;
    const { voted, passed, isRevealed } = this.standings.get(pairOf(wish))!;
    return { ...idea, voted, passed, isRevealed };
  }

  private async readStandings(wishes: readonly VoteWish[]): Promise<void> {
    const asked = [...new Map(wishes.map((wish) => [pairOf(wish), wish])).values()];
    const standings = await this.ideas.standings(
      asked.map((wish) => ({ ideaId: ideaOf(wish), memberId: wish.viewer.memberId })),
    );
    asked.forEach((wish, n) => this.standings.set(pairOf(wish), standings[n]!));
  }

  private async holdVotes(granted: readonly Granted[]): Promise<void> {
    await this.database.rows(
      `select 1 from votes where (idea_id, member_id) in (select * from unnest($1::uuid[], $2::uuid[]))
       order by idea_id, member_id for no key update`,
      idsOf(granted),
    );
  }

  /** Gives the pairs whose vote did not stand before. */
  private async give(round: readonly Granted[]): Promise<string[]> {
    if (round.length === 0) return [];
    const standings = await this.ranking.settle(
      round.map(({ wish }) => ({
        memberId: wish.viewer.memberId,
        ideaId: ideaOf(wish),
        unitId: wish.viewer.unitId,
      })),
    );
    const rows = await this.database.rows<{ pair: string }>(
      `insert into votes (idea_id, member_id, given_at, unit_id, level, ${standingColumns})
       select idea_id, member_id, $3, unit_id, level, ${standingColumns}
       from unnest($1::uuid[], $2::uuid[], $4::uuid[], $5::smallint[],
         ${standingTypes.map((type, n) => `$${n + 6}::${type}[]`).join(', ')})
         as given(idea_id, member_id, unit_id, level, ${standingColumns})
       order by idea_id, member_id
       on conflict (idea_id, member_id) do update
         set given_at = excluded.given_at, unit_id = excluded.unit_id, level = excluded.level, taken_back_at = null
         where votes.taken_back_at is not null
       returning idea_id || ' ' || member_id as pair`,
      [
        ...idsOf(round),
        round[0]!.act.at,
        round.map(({ wish }) => wish.viewer.unitId),
        round.map(({ wish }) => wish.viewer.level),
        ...standingValues(standings),
      ],
    );
    return rows.map(({ pair }) => pair);
  }

  /** Gives the pairs whose vote stood before. */
  private async takeBack(round: readonly Granted[]): Promise<string[]> {
    if (round.length === 0) return [];
    const rows = await this.database.rows<{ pair: string }>(
      `update votes v set taken_back_at = $3 from unnest($1::uuid[], $2::uuid[]) as taken(idea_id, member_id)
       where v.idea_id = taken.idea_id and v.member_id = taken.member_id and v.taken_back_at is null
       returning v.idea_id || ' ' || v.member_id as pair`,
      [...idsOf(round), round[0]!.act.at],
    );
    return rows.map(({ pair }) => pair);
  }

  /** Moves counts. What another batch moved meanwhile is read again: a vote that stood already is counted in what its member sees. */
  private async count(moves: ReadonlyMap<string, number>, ids: ReadonlySet<string>): Promise<void> {
    const unmoved = [...ids].filter((id) => !moves.has(id));
    const states = [
      ...(moves.size > 0 ? await this.counts.moveVotes(moves) : []),
      ...(unmoved.length > 0 ? await this.counts.states(unmoved) : []),
    ];
    for (const { ideaId, votes, comments, version } of states)
      this.ideasById.set(ideaId, {
        ...this.ideasById.get(ideaId)!,
        votes,
        comments,
        countsVersion: version,
      });
  }
}

const idsOf = (granted: readonly Granted[]): [string[], string[]] => [
  granted.map(({ wish }) => ideaOf(wish)),
  granted.map(({ wish }) => wish.viewer.memberId),
];

/**
 * What may be written by one statement each, in turn: a member who gives, takes back and gives again within a batch is in
 * three rounds. Of equal wishes in a row only the first can change anything.
 */
function roundsOf(granted: readonly Granted[]): Granted[][] {
  const rounds: Granted[][] = [];
  const before = new Map<string, { name: string; round: number }>();
  for (const one of granted) {
    const last = before.get(pairOf(one.wish));
    if (last?.name === one.wish.name) continue;
    const round = last ? last.round + 1 : 0;
    (rounds[round] ??= []).push(one);
    before.set(pairOf(one.wish), { name: one.wish.name, round });
  }
  return rounds;
}

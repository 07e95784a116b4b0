import { Injectable } from '@nestjs/common';
import type { Act } from '../../platform/acts/act.ts';
import { Acts } from '../../platform/acts/acts.ts';
import { Database } from '../../platform/database/database.ts';
import { knownId, newId } from '../../platform/database/ids.ts';
import { Conflict, Forbidden, NotFound } from '../../platform/errors/errors.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import {
  IdeaCounts,
  ideaFacts,
  ideaPolicy,
  IdeasReader,
  ideaTopic,
  Meetings,
  spaceTopic,
  type IdeaActInput,
  type IdeaRow,
} from '../ideas/index.ts';
import { GroupTallies } from '../ranking/index.ts';
import type { MergeIdeasInput } from './merges.schema.ts';

/**
 * Several ideas read as one, and no longer. No row of a vote, a comment or a look moves: `canonical_id` and `merged_ids` say
 * what is read as what, and what is kept as a sum is counted anew.
 */
@Injectable()
export class MergesService {
  constructor(
    private readonly acts: Acts,
    private readonly database: Database,
    private readonly ideas: IdeasReader,
    private readonly counts: IdeaCounts,
    private readonly tallies: GroupTallies,
    private readonly meetings: Meetings,
  ) {}

  /** Throws NotFound, Forbidden, Conflict `merge.same_idea`. */
  async merge(viewer: Viewer, input: MergeIdeasInput): Promise<string> {
    const { ideaId } = await this.acts.perform('idea.merge', viewer, input, async (act) => {
      await this.takeTurns([input.ideaId, input.intoId]);
      const from = await this.requireToMerge(viewer, input.ideaId);
      const into = await this.requireToMerge(viewer, input.intoId);
      if (from.id === into.id) throw new Conflict('merge.same_idea');
      await this.database.rows(
        `insert into idea_merges (id, idea_id, into_id, merged_by, merged_at) values ($1, $2, $3, $4, $5)`,
        [newId(), from.id, into.id, viewer.memberId, act.at],
      );
      const moved = [from.id, ...(from.mergedIds ?? [])];
      await this.regroup(into.id, [...(into.mergedIds ?? []), ...moved]);
      await this.settle(act, [into.id]);
      this.tell(act, into, [from]);
      act.record('idea.merged', 'idea', into.id, { mergedId: from.id, title: from.title });
      return { ideaId: into.id };
    });
    return ideaId;
  }

  /** Throws NotFound, Forbidden, Conflict `merge.not_merged`. */
  async unmerge(viewer: Viewer, input: IdeaActInput): Promise<string> {
    const id = knownId(input.ideaId, 'idea');
    const { ideaId } = await this.acts.perform('idea.unmerge', viewer, input, async (act) => {
      await this.takeTurns([id]);
      const whole = await this.requireToMerge(viewer, id);
      if (whole.id === id) throw new Conflict('merge.not_merged');
      const leaving = await this.partsOf(id);
      await this.database.rows(
        `update idea_merges set undone_by = $2, undone_at = $3 where idea_id = $1 and undone_at is null`,
        [id, viewer.memberId, act.at],
      );
      await this.regroup(
        whole.id,
        whole.mergedIds!.filter((one) => !leaving.includes(one)),
      );
      await this.regroup(
        id,
        leaving.filter((one) => one !== id),
      );
      await this.settle(act, [whole.id, id]);
      const own = await this.ideas.find(viewer, id);
      this.tell(act, whole, own ? [own] : []);
      act.record('idea.unmerged', 'idea', whole.id, { mergedId: id });
      return { ideaId: whole.id };
    });
    return ideaId;
  }

  /** Merges are rare, and change several ideas: one after the other, merged ideas first, nobody waits in a ring. */
  private async takeTurns(ids: readonly string[]): Promise<void> {
    await this.database.rows(`select pg_advisory_xact_lock(hashtext('upwell.merges'))`);
    await this.database.rows(
      `select 1 from ideas where canonical_id is not null
         and id in (select unnest(idea_group(asked)) from unnest($1::uuid[]) asked) order by id for no key update`,
      [ids.map((id) => knownId(id, 'idea'))],
    );
  }

  private async requireToMerge(viewer: Viewer, ideaId: string): Promise<IdeaRow> {
    const idea = await this.ideas.require(viewer, ideaId, 'update');
    const forbidden = ideaPolicy.hide(viewer, idea);
    if (forbidden) throw new Forbidden(forbidden);
    await this.meetings.meet([{ memberId: viewer.memberId, ideaId: idea.id }], 'work screen');
    return idea;
  }

  /** An idea with those that came to the idea it is read as by having been merged into it. */
  private async partsOf(id: string): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(
      `with recursive parts (id) as (
         select $1::uuid
         union select m.idea_id from parts p join idea_merges m on m.into_id = p.id and m.undone_at is null
       ) select id from parts`,
      [id],
    );
    if (rows.length === 0) throw new NotFound('idea');
    return rows.map((row) => row.id);
  }

  private async regroup(id: string, mergedIds: readonly string[]): Promise<void> {
    await this.database.rows(`update ideas set canonical_id = $1 where id = any($2)`, [id, mergedIds]);
    await this.database.rows(
      `update ideas set canonical_id = null, merged_ids = nullif($2::uuid[], '{}') where id = $1`,
      [id, mergedIds],
    );
    await this.database.rows(`update ideas set merged_ids = null where id = any($1)`, [mergedIds]);
  }

  private async settle(act: Act, ids: readonly string[]): Promise<void> {
    for (const id of ids) {
      await this.counts.recount(act, id);
      await this.tallies.settle(id);
    }
  }

  private tell(act: Act, whole: IdeaRow, parts: readonly IdeaRow[]): void {
    for (const id of [
      whole.id,
      ...(whole.mergedIds ?? []),
      ...parts.flatMap((part) => [part.id, ...(part.mergedIds ?? [])]),
    ])
      if (!act.entries.some(({ topic }) => topic === ideaTopic(id)))
        act.tell(ideaTopic(id), ideaFacts.ideasRegrouped, { ideaId: id });
    for (const spaceId of new Set([whole.spaceId, ...parts.map((part) => part.spaceId)]))
      act.tell(spaceTopic(spaceId), ideaFacts.ideasRegrouped, { ideaId: whole.id });
  }
}

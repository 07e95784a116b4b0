import { Injectable } from '@nestjs/common';
import { limits } from '@upwell/contract';
import { z } from 'zod';
import type { Act } from '../../platform/acts/act.ts';
import { Acts } from '../../platform/acts/acts.ts';
import { brokenConstraint } from '../../platform/database/broken-constraint.ts';
import { Database } from '../../platform/database/database.ts';
import { newId } from '../../platform/database/ids.ts';
import { Conflict, Forbidden, InvalidInput, NotFound } from '../../platform/errors/errors.ts';
import { prose, valid } from '../../platform/errors/valid.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { canAdminister, MemberReader } from '../people/index.ts';
import { PlaceholderMoves } from './placeholder-moves.ts';
import { isUndoable } from './placeholders.rules.ts';
import { PlaceholdersReader } from './placeholders.reader.ts';
import type {
  ClaimPlaceholderInput,
  DecideClaimInput,
  JoinMatchedInput,
  JoinPlaceholderInput,
  UndoJoinInput,
  WithdrawClaimInput,
} from './placeholders.inputs.ts';

/** Joins one act makes at most; the rest is asked for again. */
const AT_ONCE = 100;

const claimRules = z.object({ note: prose({ max: limits.reason.max }) });
const refusalRules = z.object({ reason: prose(limits.reason) });

/** Members say who they were, administrators join, undo and decide. */
@Injectable()
export class PlaceholdersService {
  constructor(
    private readonly acts: Acts,
    private readonly database: Database,
    private readonly members: MemberReader,
    private readonly reader: PlaceholdersReader,
    private readonly moves: PlaceholderMoves,
  ) {}

  async claim(viewer: Viewer, input: ClaimPlaceholderInput): Promise<string> {
    const { note } = valid(claimRules, input);
    const { claimId } = await this.acts.perform('claimPlaceholder', viewer, input, async (act) => {
      const placeholderId = await this.offered(input.placeholderId);
      const id = newId();
      await this.database
        .rows(
          `insert into placeholder_claims (id, placeholder_id, member_id, note, claimed_at, state) values ($1, $2, $3, $4, $5, 'open')`,
          [id, placeholderId, viewer.memberId, note, act.at],
        )
        .catch(refuseSecondClaim);
      act.record('placeholder.claimed', 'member', placeholderId, { claimId: id, memberId: viewer.memberId });
      return { claimId: id };
    });
    return claimId;
  }

  async withdraw(viewer: Viewer, input: WithdrawClaimInput): Promise<string> {
    const { claimId } = await this.acts.perform('withdrawClaim', viewer, input, async (act) => {
      const claim = await this.reader.requireClaim(viewer, input.claimId);
      if (claim.memberId !== viewer.memberId) throw new Forbidden('claim.not_own');
      if (claim.state !== 'open') throw new Conflict('claim.decided');
      await this.close(act, claim.id, 'withdrawn', null, null);
      return { claimId: claim.id };
    });
    return claimId;
  }

  async decide(viewer: Viewer, input: DecideClaimInput): Promise<string> {
    const reason = input.isGranted ? null : valid(refusalRules, { reason: input.reason ?? '' }).reason;
    const { claimId } = await this.acts.perform('decideClaim', viewer, input, async (act) => {
      if (!canAdminister(viewer)) throw new Forbidden('people.administer');
      const claim = await this.reader.requireClaim(viewer, input.claimId);
      if (claim.state !== 'open') throw new Conflict('claim.decided');
      await this.close(act, claim.id, input.isGranted ? 'granted' : 'refused', viewer.memberId, reason);
      act.record(
        input.isGranted ? 'placeholder.claim_granted' : 'placeholder.claim_refused',
        'member',
        claim.placeholderId,
        {
          claimId: claim.id,
          memberId: claim.memberId,
          reason,
        },
      );
      if (input.isGranted) await this.join(act, viewer, claim.placeholderId, claim.memberId);
      return { claimId: claim.id };
    });
    return claimId;
  }

  async joinOne(viewer: Viewer, input: JoinPlaceholderInput): Promise<string> {
    const { joinId } = await this.acts.perform('joinPlaceholder', viewer, input, async (act) => {
      if (!canAdminister(viewer)) throw new Forbidden('people.administer');
      return { joinId: await this.join(act, viewer, input.placeholderId, input.memberId) };
    });
    return joinId;
  }

  /** Joins those whose addresses say who they are, some at a time; answers with how many. */
  async joinMatched(viewer: Viewer, input: JoinMatchedInput): Promise<number> {
    const { joined } = await this.acts.perform('joinMatchedPlaceholders', viewer, input, async (act) => {
      if (!canAdminister(viewer)) throw new Forbidden('people.administer');
      const pairs = await this.reader.matches(AT_ONCE);
      for (const { placeholderId, memberId } of pairs) await this.join(act, viewer, placeholderId, memberId);
      return { joined: pairs.length };
    });
    return joined;
  }

  async undo(viewer: Viewer, input: UndoJoinInput): Promise<string> {
    const { joinId } = await this.acts.perform('undoPlaceholderJoin', viewer, input, async (act) => {
      const join = await this.reader.requireJoin(viewer, input.joinId);
      if (join.undoneAt) throw new Conflict('placeholder.undone');
      if (!isUndoable(join, act.at)) throw new Conflict('placeholder.too_late');
      await this.moves.back(act, join);
      await this.database.rows(`update placeholder_joins set undone_at = $2, undone_by = $3 where id = $1`, [
        join.id,
        act.at,
        viewer.memberId,
      ]);
      act.record('placeholder.join_undone', 'member', join.placeholderId, {
        joinId: join.id,
        memberId: join.memberId,
      });
      return { joinId: join.id };
    });
    return joinId;
  }

  private async join(act: Act, viewer: Viewer, placeholder: string, member: string): Promise<string> {
    const placeholderId = await this.offered(placeholder);
    const { id: memberId, isActive, isPlaceholder } = await this.members.requireForChange(member);
    if (!isActive || isPlaceholder) throw new InvalidInput([{ path: 'memberId', code: 'WRONG' }]);
    const join = { id: newId(), placeholderId, memberId, joinedAt: act.at };
    await this.database.rows(
      `insert into placeholder_joins (id, placeholder_id, member_id, joined_by, joined_at) values ($1, $2, $3, $4, $5)`,
      [join.id, placeholderId, memberId, viewer.memberId, act.at],
    );
    const moved = await this.moves.over(act, join);
    // Whoever else said so was not it; an undone join offers the placeholder again.
    await this.database.rows(
      `update placeholder_claims set state = case when member_id = $2 then 'granted' else 'refused' end, decided_at = $3, decided_by = $4
       where placeholder_id = $1 and state = 'open'`,
      [placeholderId, memberId, act.at, viewer.memberId],
    );
    act.record('placeholder.joined', 'member', placeholderId, { joinId: join.id, memberId, ...moved });
    return join.id;
  }

  /** A placeholder that stands for nobody yet, and does not begin to while the transaction lasts. Throws NotFound, Conflict. */
  private async offered(id: string): Promise<string> {
    const member = await this.members.requireForChange(id);
    if (!member.isPlaceholder) throw new NotFound('placeholder');
    const joined = await this.database.row(
      'select 1 from placeholder_joins where placeholder_id = $1 and undone_at is null',
      [member.id],
    );
    if (joined) throw new Conflict('placeholder.joined');
    return member.id;
  }

  private async close(
    act: Act,
    id: string,
    state: 'granted' | 'refused' | 'withdrawn',
    decidedBy: string | null,
    reason: string | null,
  ): Promise<void> {
    await this.database.rows(
      `update placeholder_claims set state = $2, decided_at = $3, decided_by = $4, reason = $5 where id = $1`,
      [id, state, act.at, decidedBy, reason],
    );
  }
}

function refuseSecondClaim(error: unknown): never {
  if (brokenConstraint(error) === 'placeholder_claims_open') throw new Conflict('claim.open');
  throw error;
}

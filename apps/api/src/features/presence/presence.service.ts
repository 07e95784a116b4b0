import { Injectable } from '@nestjs/common';
import { Acts } from '../../platform/acts/acts.ts';
import { Database } from '../../platform/database/database.ts';
import { Forbidden } from '../../platform/errors/errors.ts';
import { valid } from '../../platform/errors/valid.ts';
import { StateSource } from '../../platform/live/sources.ts';
import { RateLimits, type RateLimit } from '../../platform/nodes/rate-limits.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { PresenceBoard, type PresenceState } from './presence-board.ts';
import { PresenceGateReader } from './presence-gate.reader.ts';
import { presenceLimits, presenceRate, visitRules } from './presence.rules.ts';

export type VisitState = 'here' | 'writing' | 'gone';

export interface Beat {
  isShown: boolean;
  againInSeconds: number | null;
}

/** Who is at an idea, and whether its readers know who is behind it. */
export type ShownPresence = PresenceState & { isRevealed: boolean };

/** Being seen at an idea. */
@Injectable()
export class PresenceService {
  private readonly rate: RateLimit;

  constructor(
    private readonly acts: Acts,
    private readonly board: PresenceBoard,
    private readonly database: Database,
    private readonly gate: PresenceGateReader,
    limits: RateLimits,
  ) {
    this.rate = limits.of('presence', presenceRate);
  }

  /**
   * Says that the viewer is at an idea, writes there, or has gone. No act: it is nothing that anybody did, it is forgotten
   * after seconds, and neither a record nor a key of it is kept. Throws NotFound, InvalidInput, TooManyRequests.
   */
  async beat(viewer: Viewer, input: { ideaId: string; visitId: string; state: VisitState }): Promise<Beat> {
    const { visitId } = valid(visitRules, input);
    await this.rate.take(viewer.memberId);
    const { ideaId, isAllowed, isShown } = await this.gate.of(viewer, input.ideaId);
    if (!isAllowed || !isShown || input.state === 'gone') {
      this.board.leave(ideaId, viewer.memberId, visitId);
      return { isShown: false, againInSeconds: null };
    }
    const isWriting = input.state === 'writing';
    const hasRoom = this.board.stay(ideaId, viewer.memberId, visitId, isWriting);
    return {
      isShown: hasRoom,
      againInSeconds: hasRoom ? presenceLimits.beatSeconds : presenceLimits.fullRoomSeconds,
    };
  }

  /** Who is at an idea, now and from now on. Throws NotFound, Forbidden `presence.off`. */
  async follow(viewer: Viewer, ideaId: string): Promise<StateSource<ShownPresence>> {
    const gate = await this.gate.of(viewer, ideaId);
    if (!gate.isAllowed) throw new Forbidden('presence.off');
    const { isRevealed } = gate;
    // To those who do not know who is behind the idea its authors are not shown: they share a channel of their own.
    return new StateSource([`${isRevealed ? '' : 'blind-'}presence:${gate.ideaId}`], (_key, hear) =>
      this.board.watch(gate.ideaId, (state) => hear({ ...state, isRevealed })),
    );
  }

  /** Whether colleagues may see where the member is. */
  async setShown(viewer: Viewer, input: { idempotencyKey: string; isShown: boolean }): Promise<void> {
    const { isShown } = input;
    await this.acts.perform('presence.set', viewer, input, async (act) => {
      await this.database.rows(
        `insert into presence_preferences (member_id, is_shown) values ($1, $2)
         on conflict (member_id) do update set is_shown = excluded.is_shown`,
        [viewer.memberId, isShown],
      );
      act.record('presence.set', 'member', viewer.memberId, { isShown });
      return {};
    });
  }
}

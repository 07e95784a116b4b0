import { Injectable, type OnModuleInit } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Acts } from '../../platform/acts/acts.ts';
import { brokenConstraint } from '../../platform/database/broken-constraint.ts';
import { Database } from '../../platform/database/database.ts';
import { newId } from '../../platform/database/ids.ts';
import { Conflict, Forbidden } from '../../platform/errors/errors.ts';
import { Jobs } from '../../platform/jobs/jobs.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { canAdminister } from '../people/index.ts';
import { AccessReader } from './access.reader.ts';
import { InvitationRun } from './invitation-run.entity.ts';
import { InvitationsService } from './invitations.service.ts';

const RUN = 'invite_everybody';
const BITE = 50;

/** Invites everybody who has no password, some at a time, so that it can be watched, stopped and taken up after a crash. */
@Injectable()
export class InvitationRuns implements OnModuleInit {
  constructor(
    private readonly acts: Acts,
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly reader: AccessReader,
    private readonly invitations: InvitationsService,
  ) {}

  onModuleInit(): void {
    this.jobs.define(RUN, () => this.goOn());
    this.jobs.every('* * * * *', 'sweep_invitations', () => this.goOn());
  }

  /** Throws Forbidden `people.administer`, Conflict `invitation.running`. */
  async start(viewer: Viewer, input: { idempotencyKey: string }): Promise<void> {
    if (!canAdminister(viewer)) throw new Forbidden('people.administer');
    await this.acts.perform('inviteEverybody', viewer, input, async (act) => {
      if (await this.open()) throw new Conflict('invitation.running');
      const { uninvited } = await this.reader.counts();
      const run = { id: newId(), askedBy: viewer.memberId, askedAt: act.at, total: uninvited, sent: 0 };
      await this.database
        .of(InvitationRun)
        .insert({ ...run, reached: null, endedAt: null })
        .catch((error: unknown) => {
          // Somebody else was faster by a moment.
          throw brokenConstraint(error) === 'invitation_runs_open'
            ? new Conflict('invitation.running')
            : error;
        });
      act.record('invitations.started', 'invitation_run', run.id, { total: uninvited });
      this.jobs.add(RUN, {}, { key: RUN });
      return { runId: run.id };
    });
  }

  /** Those invited by now stay invited. Throws Forbidden `people.administer`. */
  async stop(viewer: Viewer, input: { idempotencyKey: string }): Promise<void> {
    if (!canAdminister(viewer)) throw new Forbidden('people.administer');
    await this.acts.perform('stopInviting', viewer, input, async (act) => {
      const run = await this.open('pessimistic_write');
      if (!run) return { runId: null };
      await this.database.of(InvitationRun).update(run.id, { endedAt: act.at });
      act.record('invitations.stopped', 'invitation_run', run.id, { sent: run.sent });
      return { runId: run.id };
    });
  }

  private async goOn(): Promise<void> {
    for (let run = await this.open(); run; run = await this.open()) await this.bite(run);
  }

  private async bite({ id, askedBy, reached }: InvitationRun): Promise<void> {
    // Two nodes that take the same bite: the second waits for the first and finds it done.
    const once = { idempotencyKey: `invite ${id} ${reached ?? 'first'}` };
    await this.acts.perform('inviteNext', null, once, async (act) => {
      const run = await this.open('pessimistic_write');
      if (run?.id !== id) return { sent: 0 };
      const members = await this.reader.uninvitedAfter(reached, BITE);
      for (const member of members) await this.invitations.invite(act, member, askedBy);
      await this.database.of(InvitationRun).update(id, {
        sent: run.sent + members.length,
        reached: members.at(-1)?.id ?? reached,
        endedAt: members.length < BITE ? act.at : null,
      });
      return { sent: members.length };
    });
  }

  private open(mode?: 'pessimistic_write'): Promise<InvitationRun | null> {
    return this.database
      .of(InvitationRun)
      .findOne({ where: { endedAt: IsNull() }, ...(mode && { lock: { mode } }) });
  }
}

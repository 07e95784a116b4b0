import { Injectable, type OnModuleInit } from '@nestjs/common';
import { fair, hourOf, quotaFor } from '@upwell/ranking';
import { clock } from '../../platform/clock/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { Jobs } from '../../platform/jobs/jobs.ts';

/** How many first looks every idea is given, and why. */
export interface FirstLooksQuota {
  looks: number;
  /** Fewer than the formula asks for. */
  isShort: boolean;
  /** What the last four weeks offered and asked for; null while there is less than a week to measure. */
  measured: { guaranteedLooksPerWeek: number; newIdeasPerWeek: number; at: Date } | null;
}

interface Row {
  looks: number;
  guaranteedLooks: number;
  newIdeas: number;
  measuredAt: Date;
}

const HOURS_OF_WEEK = 7 * 24;
const MEASURED_WEEKS = 4;
const HOUR_MS = 3_600_000;
/** Kept places that somebody passes on a visit. */
const LOOKS_PER_VISIT = 2;
/** Below this nothing could be told of an idea, and without first looks nobody would come by any. */
const LEAST = fair.privacyFloor;
const FRESH_MS = 60_000;
const PATIENCE = '5min';

/** Chooses each night how many first looks the organisation's visits can give every idea: decision 52. */
@Injectable()
export class Quotas implements OnModuleInit {
  private latest: { quota: FirstLooksQuota; since: number } | null = null;

  constructor(
    private readonly database: Database,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.every('23 3 * * *', 'ranking.quota', () => this.settle());
  }

  /** Up to a minute old. */
  async current(): Promise<FirstLooksQuota> {
    const now = clock.ticks();
    if (!this.latest || now - this.latest.since > FRESH_MS)
      this.latest = { quota: await this.read(), since: now };
    return this.latest.quota;
  }

  /** Measures the last four weeks, or as many as there are. */
  async settle(): Promise<void> {
    await this.database.transaction(async () => {
      await this.database.takeTime();
      await this.database.rows(`select set_config('statement_timeout', $1, true)`, [PATIENCE]);
      const now = clock.now();
      const hour = hourOf(now);
      const from = hour - MEASURED_WEEKS * HOURS_OF_WEEK;
      const seen = await this.database.row<{ visits: number; since: number | null }>(
        `select count(distinct (member_id, hour / 24))::int as visits, min(hour) as since from looks where hour >= $1`,
        [from],
      );
      const weeks = seen?.since == null ? 0 : (hour - seen.since) / HOURS_OF_WEEK;
      if (!seen || weeks < 1) {
        await this.database.rows('delete from first_looks_quota');
        return;
      }
      const posted = await this.database.row<{ ideas: number }>(
        `select count(*)::int as ideas from ideas where source_name is null and posted_at >= $1 and posted_at < $2`,
        [new Date(now.getTime() - weeks * HOURS_OF_WEEK * HOUR_MS), now],
      );
      const measured = {
        guaranteedLooksPerWeek: (LOOKS_PER_VISIT * seen.visits) / weeks,
        newIdeasPerWeek: posted!.ideas / weeks,
      };
      await this.database.rows(
        `insert into first_looks_quota (looks, guaranteed_looks, new_ideas, measured_at) values ($1, $2, $3, $4)
         on conflict (id) do update set looks = excluded.looks, guaranteed_looks = excluded.guaranteed_looks,
           new_ideas = excluded.new_ideas, measured_at = excluded.measured_at`,
        [
          Math.max(LEAST, quotaFor(measured).looks),
          measured.guaranteedLooksPerWeek,
          measured.newIdeasPerWeek,
          now,
        ],
      );
    });
    this.latest = null;
  }

  private async read(): Promise<FirstLooksQuota> {
    const row = await this.database.row<Row>(
      `select looks, guaranteed_looks as "guaranteedLooks", new_ideas as "newIdeas", measured_at as "measuredAt"
       from first_looks_quota`,
    );
    if (!row) return { looks: fair.quota, isShort: false, measured: null };
    const { looks, guaranteedLooks, newIdeas, measuredAt } = row;
    return {
      looks,
      isShort: looks < fair.quota,
      measured: {
        guaranteedLooksPerWeek: guaranteedLooks,
        newIdeasPerWeek: newIdeas,
        at: measuredAt,
      },
    };
  }
}

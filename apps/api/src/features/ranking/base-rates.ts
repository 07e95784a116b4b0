import { Injectable } from '@nestjs/common';
import { rateOf, type GuaranteedHour } from '@upwell/ranking';
import { Database } from '../../platform/database/database.ts';

/** The table of base rates: what an average idea gets from one look, frozen hour by hour. */
@Injectable()
export class BaseRates {
  /** What was frozen never changes, so the latest may be remembered. */
  private latest: { hour: number; rate: number } | null = null;

  constructor(private readonly database: Database) {}

  /** The rate for looks received in this hour, in billionths of a vote; frozen now when nobody asked before. */
  async of(hour: number): Promise<number> {
    if (this.latest?.hour === hour) return this.latest.rate;
    const rate = (await this.frozen(hour)) ?? (await this.freeze(hour));
    this.latest = { hour, rate };
    return rate;
  }

  /** On its own connection: a rate that one of many looks has asked for stands, whatever becomes of that look. */
  private freeze(hour: number): Promise<number> {
    return this.database.aside(async () => {
      const hours = await this.database.rows<GuaranteedHour>(
        `select hour, looks::int as looks, votes::int as votes from guaranteed_hours where hour < $1`,
        [hour],
      );
      await this.database.rows(
        `insert into base_rates (hour, rate) values ($1, $2) on conflict (hour) do nothing`,
        [hour, rateOf(hour, hours)],
      );
      return (await this.frozen(hour))!;
    });
  }

  private async frozen(hour: number): Promise<number | null> {
    const row = await this.database.row<{ rate: number }>(`select rate from base_rates where hour = $1`, [
      hour,
    ]);
    return row?.rate ?? null;
  }
}

import { Injectable } from '@nestjs/common';
import { hourOf } from '@upwell/ranking';
import { clock } from '../../platform/clock/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { Gathering } from '../../platform/queueing/gathering.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { OrganisationReader } from '../organisation/index.ts';
import { BaseRates } from './base-rates.ts';
import { Departments } from './departments.reader.ts';
import { LookBatch, type SeenPlace } from './look-batch.ts';
import { PlaceTokens } from './place-tokens.ts';

interface Seen {
  viewer: Viewer;
  /** In which it was received: the sample tells of times that have passed. */
  hour: number;
  places: Omit<SeenPlace, 'memberId' | 'departmentId' | 'level'>[];
}

/** Batches of looks in one transaction at most, and how long the first one waits for others. */
const MOST = 100;
const GATHER_MS = 10;

/**
 * What the feed showed to whom. A look is no act: nobody does it on purpose, told twice it is the same, and it leaves
 * neither records nor a kept answer. Many are written together.
 */
@Injectable()
export class LooksService {
  private readonly gathering = new Gathering<Seen, number>((seen) => this.take(seen), {
    pauseMs: GATHER_MS,
    most: MOST,
    atOnce: 1,
  });

  constructor(
    private readonly database: Database,
    private readonly departments: Departments,
    private readonly organisations: OrganisationReader,
    private readonly places: PlaceTokens,
    private readonly rates: BaseRates,
  ) {}

  /** Takes what the viewer's screens have shown. @returns how many of them were looks: the first time, and not met before. */
  async see(viewer: Viewer, tokens: readonly string[]): Promise<number> {
    const places = await this.places.read(viewer.memberId, tokens);
    return places.length > 0 ? this.gathering.ask({ viewer, places, hour: hourOf(clock.now()) }) : 0;
  }

  private async take(seen: readonly Seen[]): Promise<number[]> {
    const organisation = await this.organisations.find();
    if (!organisation?.allowsLooks) return seen.map(() => 0);
    const departments = await this.departments.ofLately(seen.map(({ viewer }) => viewer.unitId));
    const taken: SeenPlace[] = [];
    for (const [hour, ofHour] of Map.groupBy(seen, (each) => each.hour))
      taken.push(...(await this.write(hour, ofHour, departments)));
    const counts = Map.groupBy(taken, ({ memberId }) => memberId);
    // Who is in the batch twice hears the sum twice; it is told for curiosity alone.
    return seen.map(({ viewer }) => counts.get(viewer.memberId)?.length ?? 0);
  }

  private async write(
    hour: number,
    seen: readonly Seen[],
    departments: ReadonlyMap<string, string | null>,
  ): Promise<SeenPlace[]> {
    const rate = await this.rates.of(hour);
    const places = seen.flatMap(({ viewer: { memberId, unitId, level }, places: theirs }) => {
      const departmentId = departments.get(unitId ?? '') ?? null;
      return theirs.map((place) => ({ memberId, departmentId, level, ...place }));
    });
    return this.database.transaction(() => new LookBatch(this.database, { hour, rate }).write(places));
  }
}

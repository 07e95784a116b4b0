import { BaseRate } from '../../base-rate.ts';
import { IdeaTally, type LookFacts } from '../../idea-tally.ts';
import { parametersFor, type Parameters } from '../../parameters.ts';
import { byNeed, quotaFor } from '../../quota.ts';
import { risingPage, type Place } from '../../rising-page.ts';
import { merit, support } from '../../support.ts';
import { surfaced } from '../../surfaced-list.ts';
import { waveOf } from '../../waves.ts';
import type { Policy, Stage } from './policy.ts';

/** The product's own order: this file carries what happens to the library, and computes nothing itself. */
export class Fair implements Policy {
  readonly isBlind = true;
  readonly #stage: Stage;
  readonly #tallies: IdeaTally[];
  readonly #departments: string[];
  readonly #parameters: Parameters;
  readonly #quota: number;
  readonly #baseRate = new BaseRate(0);
  /** Hour -> r0, as it was frozen. */
  readonly #rates: number[] = [];
  /** viewer x ideas + idea -> what is kept of the look; hour -1 for none. */
  readonly #hourOfLook: Int32Array;
  readonly #waveOfLook: Int8Array;
  readonly #wasGuaranteed: Uint8Array;
  readonly #scores: Float64Array;
  #changed = new Set<number>();
  #order: number[] = [];
  #needy: number[] = [];

  constructor(stage: Stage) {
    const { world } = stage.organisation;
    const { count } = stage.ideas;
    this.#stage = stage;
    this.#tallies = Array.from({ length: count }, () => new IdeaTally());
    this.#departments = Array.from({ length: world.departments }, (_, at) => `department ${at}`);
    this.#hourOfLook = new Int32Array(world.people * count).fill(-1);
    this.#waveOfLook = new Int8Array(world.people * count);
    this.#wasGuaranteed = new Uint8Array(world.people * count);
    this.#scores = new Float64Array(count).fill(1);
    this.#parameters = parametersFor(world.departments);
    this.#quota = quotaFor({
      guaranteedLooksPerWeek: 2 * world.people * world.visits,
      newIdeasPerWeek: (7 * world.ideas) / world.days,
    }).looks;
  }

  /** Only ideas that changed are computed anew. */
  refresh(_day: number, posted: number): void {
    for (const idea of this.#changed) this.#scores[idea] = this.score(idea);
    this.#changed.clear();
    while (this.#order.length < posted) this.#order.push(this.#order.length);
    this.#order.sort((one, other) => this.#scores[other]! - this.#scores[one]! || one - other);
    this.#needy = byNeed(this.#order.map(this.#needOf), this.#quota).map(({ id }) => id);
  }

  page(viewer: number, size: number): Place<number>[] {
    return risingPage(
      {
        guaranteed: this.#needyFor(viewer),
        unseen: this.#ordered(viewer, true),
        seen: this.#ordered(viewer, false),
      },
      size,
    );
  }

  look(viewer: number, { idea, isGuaranteed }: Place<number>, day: number): void {
    // Who came by a link before is self-selected: no look.
    if (!this.#isNew(viewer, idea)) return;
    const hour = Math.floor(day * 24);
    this.#rates[hour] ??= this.#baseRate.freeze(hour);
    const tally = this.#tallies[idea]!;
    const pair = viewer * this.#stage.ideas.count + idea;
    this.#hourOfLook[pair] = hour;
    this.#waveOfLook[pair] = this.#stage.records.isOutside(viewer, idea) ? waveOf(tally.looks + 1) : -1;
    tally.look(this.#factsOf(viewer, pair));
    this.#changed.add(idea);
    if (!isGuaranteed) return;
    this.#wasGuaranteed[pair] = 1;
    this.#baseRate.add({ hour, looks: 1, votes: 0 });
  }

  vote(viewer: number, idea: number): void {
    const pair = viewer * this.#stage.ideas.count + idea;
    const hour = this.#hourOfLook[pair]!;
    if (hour < 0) return;
    this.#tallies[idea]!.rankingVote(this.#factsOf(viewer, pair), 1);
    this.#changed.add(idea);
    if (this.#wasGuaranteed[pair]) this.#baseRate.add({ hour, looks: 0, votes: 1 });
  }

  /** The feed's order: the support. */
  score(idea: number): number {
    return support(this.#tallies[idea]!.departments.values());
  }

  list(day: number, length: number): number[] {
    const { postedAt } = this.#stage.ideas;
    const candidates = this.#order.map((id) => {
      const { departments, waves, looks } = this.#tallies[id]!;
      return {
        id,
        merit: merit(departments.values(), waves, this.#parameters),
        looks,
        ageDays: day - postedAt[id]!,
      };
    });
    return surfaced(candidates, length).map(({ id }) => id);
  }

  #factsOf(viewer: number, pair: number): LookFacts {
    const { department, level } = this.#stage.organisation;
    const wave = this.#waveOfLook[pair]!;
    return {
      department: this.#departments[department[viewer]!]!,
      level: level[viewer]!,
      wave: wave < 0 ? null : wave,
      rate: this.#rates[this.#hourOfLook[pair]!]!,
    };
  }

  #isNew(viewer: number, idea: number): boolean {
    const { records } = this.#stage;
    return !records.hasLooked(viewer, idea) && !records.hasDecided(viewer, idea);
  }

  *#ordered(viewer: number, isNew: boolean): Generator<number> {
    for (const idea of this.#order) if (this.#isNew(viewer, idea) === isNew) yield idea;
  }

  #needyFor(viewer: number): Iterable<number> {
    const { records } = this.#stage;
    const mayTake = this.#needy.filter(
      (idea) => records.isOutside(viewer, idea) && this.#isNew(viewer, idea),
    );
    return ids(byNeed(mayTake.map(this.#needOf), this.#quota));
  }

  readonly #needOf = (id: number) => ({ id, looks: this.#tallies[id]!.looks });
}

function* ids(ideas: Iterable<{ id: number }>): Generator<number> {
  for (const { id } of ideas) yield id;
}

import { bulkId, kinds } from './bulk-id.ts';
import type { BulkWorld } from './bulk-world.ts';
import { Dice } from './dice.ts';
import { coprimeNear } from './shares.ts';
import { firstNames, lastNames, titles, unitWords } from './words/names.ts';

/** Who reports to one manager, and units below one unit. */
const SPAN = 8;
const MEMBERS_A_UNIT = 40;
/** A few do most. */
const ACTIVE = 0.1;
const ACTIVE_ACTS = 0.6;

/**
 * A pyramid of members: number 0 stands on top, each manages eight. The first few are administrator, CIO,
 * community managers and reviewers.
 */
export class BulkPeople {
  readonly count: number;
  readonly units: number;
  /** How many members do most of what is done. */
  readonly active: number;
  readonly communityManagers: number[];
  readonly reviewers: number[];
  private readonly ids: string[];
  private readonly unitIds: string[];
  private readonly scatter: number;

  constructor(private readonly world: BulkWorld) {
    this.count = world.sizes.members;
    this.units = Math.max(1, Math.ceil(this.count / MEMBERS_A_UNIT));
    this.active = Math.max(2, Math.floor(this.count * ACTIVE));
    this.scatter = coprimeNear(this.count, 0.618);
    this.communityManagers = [2, 3, 4];
    const reviewers = Math.min(200, Math.max(2, Math.floor(this.count / 500)));
    this.reviewers = Array.from({ length: reviewers }, (_, n) => 5 + n);
    this.ids = Array.from({ length: this.count }, (_, n) => bulkId(kinds.member, n, this.founded));
    this.unitIds = Array.from({ length: this.units }, (_, n) => bulkId(kinds.unit, n, this.founded));
  }

  /** When the organisation began to use the product. */
  get founded(): number {
    return this.world.from - 86_400_000;
  }

  id(member: number): string {
    return this.ids[member]!;
  }

  unitId(unit: number): string {
    return this.unitIds[unit]!;
  }

  managerOf(member: number): number | null {
    return member === 0 ? null : Math.floor((member - 1) / SPAN);
  }

  /** The unit of the nearest manager who leads one. */
  unitOf(member: number): number {
    let leader = member;
    while (leader >= this.units) leader = Math.floor((leader - 1) / SPAN);
    return leader;
  }

  /** The unit below the root that a unit belongs to; the root itself for the root. */
  departmentOf(unit: number): number {
    let here = unit;
    while (here > SPAN) here = Math.floor((here - 1) / SPAN);
    return here;
  }

  /** 1 for those who manage nobody at the widest rung. */
  levelOf(member: number): number {
    return Math.max(1, this.rungsAbove(this.count - 1) - this.rungsAbove(member) + 1);
  }

  nameOf(member: number): string {
    const dice = new Dice(this.world.seed, kinds.member, member);
    return `${dice.pick(firstNames)} ${dice.pick(lastNames)}`;
  }

  /** Nobody's: the domain is reserved for examples. */
  emailOf(member: number): string {
    return member === 0 ? 'admin@bulk.example' : `member${member}@bulk.example`;
  }

  titleOf(member: number): string {
    return titles[(member * 7) % titles.length]!;
  }

  unitName(unit: number): string {
    const [first, second] = [unit % unitWords.length, Math.floor(unit / unitWords.length) % unitWords.length];
    return unit === 0 ? 'Bulk City' : `${unitWords[first]} ${unitWords[second]} ${unit}`;
  }

  /** A member in a scattered order: below `active` the ones who do most, then the rest; each number another member. */
  scattered(place: number): number {
    return (place * this.scatter) % this.count;
  }

  /** Somebody who does something. */
  someone(dice: Dice): number {
    return this.scattered(
      dice.chance(ACTIVE_ACTS) ? dice.below(this.active) : this.active + dice.below(this.count - this.active),
    );
  }

  private rungsAbove(member: number): number {
    let rungs = 0;
    for (let here = member; here > 0; here = Math.floor((here - 1) / SPAN)) rungs += 1;
    return rungs;
  }
}

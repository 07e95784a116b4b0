import { kinds } from './bulk-id.ts';
import type { BulkIdea } from './bulk-ideas.ts';
import type { BulkWorld } from './bulk-world.ts';
import { Dice } from './dice.ts';
import { coprimeNear, Shares } from './shares.ts';

const ACTIVE_VOTES = 0.6;
const DAY_MS = 86_400_000;

export class BulkVotes {
  private readonly shares: Shares;

  constructor(private readonly world: BulkWorld) {
    this.shares = new Shares(world.sizes.votes, world.sizes.ideas, { steepness: 0.85, ease: 10 });
  }

  /** Who backs an idea and when; each once, the author never. */
  *of(row: number, idea: BulkIdea): Generator<{ member: number; givenAt: number }> {
    const { people, seed, until } = this.world;
    const dice = new Dice(seed, kinds.vote, row);
    const wanted = this.shares.of(row);
    const fromActive = Math.min(Math.round(wanted * ACTIVE_VOTES), people.active);
    const rest = people.count - people.active;
    const places = [
      ...walk(dice, people.active, fromActive, 0),
      ...walk(dice, rest, Math.min(wanted - fromActive, rest), people.active),
    ];
    const span = Math.min(until - idea.postedAt, 90 * DAY_MS);
    for (const place of places) {
      const member = people.scattered(place);
      if (member !== idea.author)
        yield { member, givenAt: Math.floor(idea.postedAt + dice.share() ** 2 * span) };
    }
  }
}

/** So many different places of a circle, from somewhere on it, in even steps. */
function* walk(dice: Dice, size: number, count: number, from: number): Generator<number> {
  if (count === 0) return;
  const step = coprimeNear(size, 0.1 + dice.share() * 0.8);
  for (let n = 0, here = dice.below(size); n < count; n += 1, here = (here + step) % size) yield from + here;
}

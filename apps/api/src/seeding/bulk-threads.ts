import { bulkId, kinds } from './bulk-id.ts';
import type { BulkIdea } from './bulk-ideas.ts';
import type { BulkWorld } from './bulk-world.ts';
import { Dice } from './dice.ts';
import { Prose } from './prose.ts';
import { Shares } from './shares.ts';
import type { WordCount } from './word-count.ts';

const HOUR_MS = 3_600_000;
const WEEKS_MS = 45 * 24 * HOUR_MS;
/** Of those that answer another comment; a reply is more likely to answer what was said lately. */
const REPLIES = 0.55;

export interface BulkComment {
  /** Among all comments of the world. */
  number: number;
  id: string;
  ideaId: string;
  parentId: string | null;
  rootId: string;
  author: number;
  postedAt: number;
  removedAt: number | null;
  hiddenAt: number | null;
  /** How many members reacted, and with what. */
  reactions: { member: number; key: string }[];
}

const REACTIONS = ['thumbs_up', 'thumbs_up', 'heart', 'bulb', 'eyes', 'question'];

export class BulkThreads {
  private readonly shares: Shares;

  constructor(private readonly world: BulkWorld) {
    this.shares = new Shares(world.sizes.comments, world.sizes.ideas, { steepness: 0.75, ease: 20 });
  }

  /** The thread of an idea in the order of posting. */
  *of(row: number, idea: BulkIdea): Generator<BulkComment> {
    const { people, seed, until } = this.world;
    const first = this.shares.before(row);
    const count = this.shares.of(row);
    const ids: string[] = [];
    const roots: string[] = [];
    // Over some weeks, most of it soon after the idea, all of it in the past.
    const span = Math.min(until - idea.postedAt, WEEKS_MS);
    for (let n = 0; n < count; n += 1) {
      const dice = new Dice(seed, kinds.comment, first + n);
      const postedAt = Math.floor(idea.postedAt + ((n + dice.share()) / count) ** 3 * span);
      const id = bulkId(kinds.comment, first + n, postedAt);
      const parent = n > 0 && dice.chance(REPLIES) ? n - 1 - Math.floor(dice.share() ** 2 * n) : null;
      ids.push(id);
      roots.push(parent === null ? id : roots[parent]!);
      yield {
        number: first + n,
        id,
        ideaId: idea.id,
        parentId: parent === null ? null : ids[parent]!,
        rootId: roots[n]!,
        author: people.someone(dice),
        postedAt,
        removedAt: dice.chance(0.006) ? Math.min(until, postedAt + HOUR_MS) : null,
        hiddenAt: dice.chance(0.002) ? Math.min(until, postedAt + HOUR_MS) : null,
        reactions: this.reactions(dice),
      };
    }
  }

  /** `heard` counts its words. */
  bodyOf({ number }: BulkComment, { vocabulary }: BulkIdea, heard: WordCount): string {
    const dice = new Dice(this.world.seed, kinds.commentWords, number);
    return new Prose(dice, vocabulary, heard).sentences(1 + dice.below(3));
  }

  private reactions(dice: Dice): BulkComment['reactions'] {
    const count = dice.chance(0.2) ? 1 + dice.below(3) : 0;
    const members = new Set(Array.from({ length: count }, () => this.world.people.someone(dice)));
    return [...members].map((member) => ({ member, key: dice.pick(REACTIONS) }));
  }
}

import { bulkId, kinds } from './bulk-id.ts';
import type { BulkWorld } from './bulk-world.ts';
import { Dice } from './dice.ts';
import { Prose } from './prose.ts';
import { anyVocabulary, vocabularies, type Vocabulary } from './vocabulary.ts';
import type { WordCount } from './word-count.ts';
import { pseudonyms } from './words/names.ts';

/** Keys of stages, with the share of ideas that stand there. */
const STAGES: [key: string, share: number][] = [
  ['submitted', 0.6],
  ['in_review', 0.12],
  ['piloting', 0.05],
  ['adopted', 0.07],
  ['done', 0.08],
  ['declined', 0.06],
  ['parked', 0.02],
];

export interface BulkSpace {
  slug: string;
  name: string;
  colour: string;
}

const SPACES: [name: string, colour: string][] = [
  ['Ideas', 'water'],
  ['How we work', 'moss'],
  ['Rooms and buildings', 'clay'],
  ['Streets and pipes', 'sky'],
  ['At the counter', 'sun'],
  ['Care', 'rose'],
  ['Tools and software', 'slate'],
  ['Health and safety', 'plum'],
];
const TAGS = 400;
const DAY_MS = 86_400_000;

export interface BulkIdea {
  id: string;
  author: number;
  pseudonym: string | null;
  space: number;
  stage: string;
  vocabulary: Vocabulary;
  tags: number[];
  postedAt: number;
  editedAt: number | null;
  withdrawnAt: number | null;
  hiddenAt: number | null;
  decidedAt: number | null;
  decider: number;
}

export interface IdeaWords {
  title: string;
  body: string;
  /** Words before the edit; null when never edited. */
  firstBody: string | null;
}

export class BulkIdeas {
  readonly count: number;
  readonly spaces: BulkSpace[];
  /** Names; the first is carried by half of all ideas. */
  readonly tags: string[];

  constructor(private readonly world: BulkWorld) {
    this.count = world.sizes.ideas;
    this.spaces = SPACES.map(([name, colour]) => ({
      name,
      colour,
      slug: name.toLowerCase().replaceAll(' ', '-'),
    }));
    this.tags = tagNames();
  }

  /** Two calls with the same number give the same idea. */
  at(row: number): BulkIdea {
    const { people, seed, until } = this.world;
    const dice = new Dice(seed, kinds.idea, row);
    const postedAt = this.postedAt(row);
    const later = (days: number) => Math.min(until, postedAt + dice.share() * days * DAY_MS);
    const author = people.someone(dice);
    const stage = stageFor(dice.share());
    return {
      id: this.id(row),
      author,
      pseudonym: dice.chance(0.02) ? `${dice.pick(pseudonyms)} ${row % 100}` : null,
      space: Math.floor(dice.share() ** 2 * this.spaces.length),
      stage,
      vocabulary: anyVocabulary(dice),
      tags: this.tagsFor(dice),
      postedAt,
      editedAt: dice.chance(0.04) ? later(3) : null,
      withdrawnAt: dice.chance(0.01) ? later(30) : null,
      hiddenAt: dice.chance(0.005) ? later(10) : null,
      decidedAt: stage === 'submitted' ? null : later(120),
      decider: dice.pick(people.reviewers),
    };
  }

  /** Apart from the rest, because most tables need no words and making them takes most of the time; `heard` counts them. */
  wordsOf(row: number, { vocabulary, editedAt }: BulkIdea, heard?: WordCount): IdeaWords {
    const prose = new Prose(new Dice(this.world.seed, kinds.ideaWords, row), vocabulary, heard);
    const [title, body] = [prose.title(), prose.body()];
    return editedAt
      ? { title, body: `${body}\n\n${prose.sentence()}`, firstBody: body }
      : { title, body, firstBody: null };
  }

  id(row: number): string {
    return bulkId(kinds.idea, row, this.postedAt(row));
  }

  tagId(tag: number): string {
    return bulkId(kinds.tag, tag, this.world.people.founded);
  }

  spaceId(space: number): string {
    return bulkId(kinds.space, space, this.world.people.founded);
  }

  postedAt(row: number): number {
    const { from, until } = this.world;
    return Math.floor(from + ((row + 0.5) / this.count) * (until - from));
  }

  private tagsFor(dice: Dice): number[] {
    const tags = dice.chance(0.5) ? [0] : [];
    const further = dice.below(4);
    for (let n = 0; n < further; n += 1)
      tags.push(1 + Math.floor(dice.share() ** 3 * (this.tags.length - 1)));
    return [...new Set(tags)];
  }
}

function stageFor(share: number): string {
  let left = share;
  for (const [key, part] of STAGES) if ((left -= part) < 0) return key;
  return 'submitted';
}

function tagNames(): string[] {
  const words = vocabularies.flatMap(({ vocabulary }) => vocabulary.words.content);
  const names = new Set(['everyday']);
  for (let n = 0; names.size < TAGS; n += 1)
    names.add(words[(n * 131) % words.length]!.toLowerCase().slice(0, 30));
  return [...names];
}

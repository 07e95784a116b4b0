import { parseArgs } from 'node:util';

export interface BulkSizes {
  ideas: number;
  members: number;
  comments: number;
  votes: number;
}

export interface BulkWish extends BulkSizes {
  /** Another seed, another world; the same seed and day, the same rows. */
  seed: number;
  /** Removes what is in the way, whoever wrote it. */
  force: boolean;
  /** Of the administrator; a random one when not given. */
  password: string | null;
}

/** The message is for whoever started the program. */
export class SeedingRefused extends Error {}

export const usage = `npm run seed:bulk -- [--ideas N] [--members N] [--comments N] [--votes N] [--seed N] [--password TEXT] [--force]

  --ideas N        100,000 unless said, at most 1,000,000
  --members N      as many as ideas
  --comments N     ten for each idea
  --votes N        fifty for each idea
  --seed N         another number, another world; 1 unless said
  --password TEXT  of the administrator; a random one is printed unless said
  --force          removes what the database holds, even when people wrote it`;

const bounds: Record<keyof BulkSizes | 'seed', { min: number; max: number }> = {
  ideas: { min: 1, max: 1_000_000 },
  members: { min: 20, max: 1_000_000 },
  comments: { min: 0, max: 20_000_000 },
  votes: { min: 0, max: 50_000_000 },
  seed: { min: 0, max: 2_147_483_647 },
};

/** What the words on the command line ask for. Throws SeedingRefused. */
export function bulkWish(words: string[]): BulkWish {
  const given = parsed(words);
  const ideas = number('ideas', given.ideas ?? '100000');
  return {
    ideas,
    members: number('members', given.members ?? String(Math.max(ideas, bounds.members.min))),
    comments: number('comments', given.comments ?? String(ideas * 10)),
    votes: number('votes', given.votes ?? String(ideas * 50)),
    seed: number('seed', given.seed ?? '1'),
    force: given.force,
    password: given.password ?? null,
  };
}

function parsed(words: string[]) {
  try {
    return parseArgs({
      args: words,
      options: {
        ideas: { type: 'string' },
        members: { type: 'string' },
        comments: { type: 'string' },
        votes: { type: 'string' },
        seed: { type: 'string' },
        password: { type: 'string' },
        force: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    throw new SeedingRefused(`${(error as Error).message}\n\n${usage}`);
  }
}

function number(name: keyof typeof bounds, given: string): number {
  const { min, max } = bounds[name];
  const value = Number(given.replaceAll(/[,_]/g, ''));
  if (!Number.isInteger(value) || value < min || value > max)
    throw new SeedingRefused(
      `--${name} takes a whole number from ${min.toLocaleString('en')} to ${max.toLocaleString('en')}.\n\n${usage}`,
    );
  return value;
}

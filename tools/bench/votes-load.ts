/**
 * The load generator of `npm run bench:votes`, a process of its own so that it does not count as the server. Reads what to
 * send as JSON from standard input and prints the figures as JSON.
 */
import { bench, type Told } from './paced-load.ts';
import { voterCookie } from './voters.ts';

export interface VotesWish extends Told {
  url: string;
  /** What each voter sends; the key of an act is put in place of $KEY. */
  body: string;
  /** Voters with these numbers, each once; when all have sent, it ends. */
  from: number;
  to: number;
}

async function main(): Promise<void> {
  const wish = JSON.parse(await text(process.stdin)) as VotesWish;
  let next = wish.from;
  const run = process.hrtime.bigint().toString(36);
  const figures = await bench(wish, () => {
    if (next >= wish.to) return null;
    const voter = next++;
    return { body: wish.body.replace('$KEY', `bench ${run} ${voter}`), cookie: voterCookie(voter) };
  });
  process.stdout.write(JSON.stringify(figures));
}

async function text(stream: NodeJS.ReadableStream): Promise<string> {
  let all = '';
  for await (const part of stream) all += String(part);
  return all;
}

await main();

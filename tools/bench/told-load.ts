/**
 * A load generator that is told every request, a process of its own so that it does not count as the server. Reads what to
 * send as JSON from standard input and prints the figures as JSON.
 */
import { bench, type Told } from './paced-load.ts';

export interface ToldWish extends Told {
  url: string;
  asked: { cookie: string; body: string }[];
  /** From the beginning again when all was sent; else it ends there. */
  again?: boolean;
}

async function main(): Promise<void> {
  let text = '';
  for await (const part of process.stdin) text += String(part);
  const { asked, again = false, ...wish } = JSON.parse(text) as ToldWish;
  let next = 0;
  const figures = await bench(wish, () => {
    if (again && next === asked.length) next = 0;
    return asked[next++] ?? null;
  });
  process.stdout.write(JSON.stringify(figures));
}

await main();

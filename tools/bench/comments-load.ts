/**
 * The writers of `npm run bench:comments`, in a process of their own. Reads what to send as JSON from standard input and prints
 * the figures as JSON. Each comment says when it was due, so that readers know how late it came.
 */
import { randomUUID } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { bench, type Told } from './paced-load.ts';

export interface CommentsWish extends Told {
  url: string;
  query: string;
  ideaIds: string[];
  cookies: string[];
  words: string;
}

const wish = JSON.parse(await text(process.stdin)) as CommentsWish;
let sent = 0;
const figures = await bench(wish, (dueAt) => {
  const n = sent++;
  const input = {
    idempotencyKey: randomUUID(),
    ideaId: wish.ideaIds[n % wish.ideaIds.length]!,
    parentId: null,
    bodyMarkdown: `Due at ${(performance.timeOrigin + dueAt).toFixed(1)} ms. ${wish.words}`,
  };
  return {
    body: JSON.stringify({ query: wish.query, variables: { input } }),
    cookie: wish.cookies[n % wish.cookies.length]!,
  };
});
process.stdout.write(JSON.stringify(figures));

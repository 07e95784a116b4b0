/**
 * The load generator of `npm run bench:read`, a process of its own so that it does not count as the server. Reads what to
 * send as JSON from standard input and prints the figures as JSON. It shares the processors with what it measures, so it is
 * as plain as can be: 0.3 ms a request where a general one takes twice that.
 */
import { bench, type Figures } from './paced-load.ts';

export interface LoadWish {
  url: string;
  cookie: string;
  /** Bodies to send in turn. */
  bodies: string[];
  connections: number;
  seconds: number;
  /** Requests a second; as many as go when missing. */
  rate?: number;
}

export type LoadFigures = Figures;

async function main(): Promise<void> {
  const { bodies, cookie, ...told } = JSON.parse(await text(process.stdin)) as LoadWish;
  let sent = 0;
  const figures = await bench(told, () => ({ body: bodies[sent++ % bodies.length]!, cookie }));
  process.stdout.write(JSON.stringify(figures));
}

async function text(stream: NodeJS.ReadableStream): Promise<string> {
  let all = '';
  for await (const part of stream) all += String(part);
  return all;
}

await main();

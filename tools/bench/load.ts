/**
 * The load generator of `npm run bench:read`, a process of its own so that it does not count as the server. Reads what to
 * send as JSON from standard input and prints the figures as JSON.
 */
import autocannon from 'autocannon';

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

export interface LoadFigures {
  perSecond: number;
  p50: number;
  p99: number;
  /** Answers that were none: broken connections, other statuses than 200, time-outs. */
  failed: number;
}

async function main(): Promise<void> {
  const wish = JSON.parse(await text(process.stdin)) as LoadWish;
  const result = await autocannon({
    url: `${wish.url}/graphql`,
    connections: wish.connections,
    duration: wish.seconds,
    ...(wish.rate && { overallRate: wish.rate }),
    requests: wish.bodies.map((body) => ({
      method: 'POST' as const,
      headers: { 'content-type': 'application/json', cookie: wish.cookie },
      body,
    })),
  });
  const figures: LoadFigures = {
    perSecond: result['2xx'] / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    failed: result.errors + result.timeouts + result.non2xx,
  };
  process.stdout.write(JSON.stringify(figures));
}

async function text(stream: NodeJS.ReadableStream): Promise<string> {
  let all = '';
  for await (const part of stream) all += String(part);
  return all;
}

await main();

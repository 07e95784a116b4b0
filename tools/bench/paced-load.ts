import { KeptConnection } from './kept-connection.ts';

export interface Told {
  url: string;
  connections: number;
  seconds: number;
  /** Requests a second, sent at their time however late the answers are; as many as go when missing. */
  rate?: number;
}

export interface Figures {
  /** Answers without an error, a second. */
  perSecond: number;
  answered: number;
  /** Other statuses than 200, errors in the answer, broken connections. */
  failed: number;
  /** In milliseconds from the time a request was due to the end of its answer. */
  p50: number;
  p95: number;
  p99: number;
  /** What the first failure said. */
  firstFailure: string | null;
}

type Asked = { body: string; cookie: string };

/** Sends what `next` gives until the time is up, or it gives null; waits for every answer. It is told when the request is due. */
export async function bench(told: Told, next: (dueAt: number) => Asked | null): Promise<Figures> {
  const latencies: number[] = [];
  let failed = 0;
  let firstFailure: string | null = null;
  const start = performance.now();
  const end = start + told.seconds * 1000;
  let due = start;

  const ask = async (connection: KeptConnection, asked: Asked, dueAt: number) => {
    const reply = await connection.post(asked.body, asked.cookie).catch((error: Error) => ({
      status: 0,
      body: error.message,
    }));
    if (reply.status === 200 && !reply.body.includes('"errors"')) latencies.push(performance.now() - dueAt);
    else {
      failed += 1;
      firstFailure ??= `${reply.status} ${reply.body.slice(0, 300)}`;
    }
  };
  const work = async () => {
    const connection = new KeptConnection(told.url);
    for (;;) {
      let dueAt = performance.now();
      if (told.rate) {
        dueAt = due;
        due += 1000 / told.rate;
        const early = dueAt - performance.now();
        if (early > 1) await new Promise((resolve) => setTimeout(resolve, early));
      }
      const asked = performance.now() < end && dueAt < end ? next(dueAt) : null;
      if (!asked) break;
      await ask(connection, asked, dueAt);
    }
    connection.close();
  };
  await Promise.all(Array.from({ length: told.connections }, work));
  const seconds = (performance.now() - start) / 1000;
  latencies.sort((one, other) => one - other);
  const at = (share: number) =>
    latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))] ?? 0;
  return {
    perSecond: latencies.length / seconds,
    answered: latencies.length,
    failed,
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    firstFailure,
  };
}

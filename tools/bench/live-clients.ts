/**
 * The readers of `npm run bench:live`, some thousands in a process of their own. Told by messages what to do, tells when
 * each event has reached the last of them.
 */
import { LightClient, type Target } from './light-client.ts';
import { pauseBefore } from '../../apps/web/src/apollo/back-off.ts';

export type Order =
  | { do: 'connect'; crowd: string; target: Target; cookies: string[]; offset: number }
  | { do: 'drop'; crowd: string }
  | { do: 'count'; crowd: string }
  | { do: 'hang up'; crowd: string };

export type News =
  | { crowd: string; is: 'ready'; at: number }
  /** The last client has been told as many events. */
  | { crowd: string; is: 'told'; events: number; at: number }
  /** What the client knows that was told least, and most. */
  | { crowd: string; is: 'counted'; least: number; most: number }
  | { crowd: string; is: 'broken'; problem: string };

/** Connections that are on their way at once while a crowd gathers. */
const AT_ONCE = 100;
const now = () => performance.timeOrigin + performance.now();
const tell = (news: News) => process.send?.(news);

class Crowd {
  private readonly clients: LightClient[];
  private readonly tally = new Map<number, number>();
  private readonly tries = new Map<LightClient, number>();
  private ready = 0;
  private opened = 0;
  private isLeaving = false;

  private readonly name: string;

  constructor(name: string, target: Target, cookies: string[], offset: number) {
    this.name = name;
    this.clients = cookies.map(
      (cookie, n) =>
        new LightClient(
          target,
          cookie,
          // More than one address: a pair of addresses has some 28,000 ports.
          `127.0.0.${2 + ((offset + n) % 8)}`,
          n % 100 === 0,
          (client) => this.count(client),
          (client) => this.here(client),
          (client, wasReady) => this.lost(client, wasReady),
        ),
    );
    for (let n = 0; n < AT_ONCE; n += 1) this.openNext();
  }

  drop(): void {
    for (const client of this.clients) client.drop();
  }

  tellCount(): void {
    const counts = this.clients.map(({ events }) => events);
    tell({ crowd: this.name, is: 'counted', least: Math.min(...counts), most: Math.max(...counts) });
  }

  hangUp(): void {
    this.isLeaving = true;
    this.drop();
  }

  private openNext(): void {
    this.clients[this.opened++]?.open();
  }

  private here(client: LightClient): void {
    this.tries.delete(client);
    this.ready += 1;
    if (this.ready === this.clients.length) tell({ crowd: this.name, is: 'ready', at: now() });
    if (this.opened < this.clients.length) this.openNext();
  }

  private lost(client: LightClient, wasReady: boolean): void {
    if (wasReady) this.ready -= 1;
    if (this.isLeaving) return;
    const tries = this.tries.get(client) ?? 0;
    this.tries.set(client, tries + 1);
    setTimeout(() => client.open(), pauseBefore(tries));
  }

  private count(client: LightClient): void {
    const { events, problem } = client;
    const told = (this.tally.get(events) ?? 0) + 1;
    this.tally.set(events, told);
    if (problem) tell({ crowd: this.name, is: 'broken', problem });
    if (told < this.clients.length) return;
    this.tally.delete(events);
    tell({ crowd: this.name, is: 'told', events, at: now() });
  }
}

const crowds = new Map<string, Crowd>();

process.on('message', (order: Order) => {
  if (order.do === 'connect')
    crowds.set(order.crowd, new Crowd(order.crowd, order.target, order.cookies, order.offset));
  else if (order.do === 'drop') crowds.get(order.crowd)?.drop();
  else if (order.do === 'count') crowds.get(order.crowd)?.tellCount();
  else {
    crowds.get(order.crowd)?.hangUp();
    crowds.delete(order.crowd);
  }
});
process.on('disconnect', () => process.exit());

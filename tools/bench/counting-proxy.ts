import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** Brackets of a transaction, and what the bell needs: the same that the statement test leaves out. */
const bookkeeping =
  /^\s*(begin|start transaction|commit|rollback|savepoint|release|listen|select pg_notify)/i;

/** Stands between a server and its PostgreSQL and counts the statements that pass. */
export class CountingProxy {
  statements = 0;
  private readonly server = createServer((client) => this.pass(client));
  private readonly open = new Set<Socket>();

  private readonly target: URL;

  private constructor(target: URL) {
    this.target = target;
  }

  static async before(databaseUrl: string): Promise<CountingProxy> {
    const proxy = new CountingProxy(new URL(databaseUrl));
    await new Promise<void>((resolve) => proxy.server.listen(0, '127.0.0.1', resolve));
    return proxy;
  }

  get url(): string {
    const url = new URL(this.target);
    url.port = String((this.server.address() as AddressInfo).port);
    return url.href;
  }

  close(): void {
    for (const socket of this.open) socket.destroy();
    this.server.close();
  }

  private pass(client: Socket): void {
    const database = connect(Number(this.target.port), this.target.hostname);
    let pending = Buffer.alloc(0);
    let isStarting = true;
    const prepared = new Map<string, string>();
    client.on('data', (part) => {
      database.write(part);
      pending = Buffer.concat([pending, part as Buffer]);
      // The first message of a connection has no type.
      if (isStarting && pending.length >= 4) {
        const length = pending.readInt32BE(0);
        if (pending.length < length) return;
        pending = pending.subarray(length);
        isStarting = false;
      }
      while (pending.length >= 5 && pending.length >= 1 + pending.readInt32BE(1)) {
        this.see(String.fromCharCode(pending[0]!), pending.subarray(5, 1 + pending.readInt32BE(1)), prepared);
        pending = pending.subarray(1 + pending.readInt32BE(1));
      }
    });
    database.on('data', (part) => client.write(part));
    for (const [one, other] of [
      [client, database],
      [database, client],
    ] as const) {
      this.open.add(one);
      one.on('error', () => other.destroy());
      one.on('close', () => other.destroy());
    }
  }

  /** P prepares a statement, B asks a prepared one (unnamed, or named and kept), Q asks one without parameters. */
  private see(type: string, body: Buffer, prepared: Map<string, string>): void {
    const [first = '', second = ''] = body.toString('utf8').split('\0', 2);
    if (type === 'P') prepared.set(first, second);
    const asked = type === 'Q' ? first : type === 'B' ? (prepared.get(second) ?? '') : null;
    if (asked !== null && !bookkeeping.test(asked)) this.statements += 1;
  }
}

import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';

type Reply = string | number | null | Reply[];

/** A Redis that speaks as much of its protocol as we ask for, in this process; it can be frozen, emptied and cut off. */
export class FakeRedis {
  /** Payloads of each channel. */
  readonly published: { channel: string; payload: string }[] = [];
  private readonly counts = new Map<string, number>();
  private readonly sockets = new Map<Socket, Set<string>>();
  private readonly heldBack: (() => void)[] = [];
  private isFrozen = false;

  private constructor(private readonly server: Server) {}

  static async start(): Promise<FakeRedis> {
    const server = createServer();
    const fake = new FakeRedis(server);
    server.on('connection', (socket) => fake.admit(socket));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return fake;
  }

  get url(): string {
    return `redis://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** Connections stay open and nothing is answered, as by a process that was stopped. */
  freeze(): void {
    this.isFrozen = true;
  }

  thaw(): void {
    this.isFrozen = false;
    for (const answer of this.heldBack.splice(0)) answer();
  }

  empty(): void {
    this.counts.clear();
  }

  async stop(): Promise<void> {
    for (const socket of this.sockets.keys()) socket.destroy();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private admit(socket: Socket): void {
    let unread = '';
    this.sockets.set(socket, new Set());
    socket.on('close', () => this.sockets.delete(socket));
    socket.on('error', () => undefined);
    socket.on('data', (bytes) => {
      unread += bytes.toString('latin1');
      for (;;) {
        const command = /^\*(\d+)\r\n/.exec(unread) && readCommand(unread);
        if (!command) return;
        unread = unread.slice(command.length);
        const answer = () => socket.writable && socket.write(this.answer(socket, command.words));
        if (this.isFrozen) this.heldBack.push(answer);
        else answer();
      }
    });
  }

  private answer(socket: Socket, [name = '', ...args]: string[]): string {
    switch (name.toLowerCase()) {
      case 'info':
        return encoded('redis_version:7.0.0\r\nloading:0');
      case 'subscribe':
        return args.map((channel, n) => this.subscribe(socket, channel, n + 1)).join('');
      case 'publish':
        return encoded(this.publish(args[0]!, args[1]!));
      // The one script there is: counts a try, and says how many there are and when they are forgotten.
      case 'evalsha':
      case 'eval':
        return encoded([this.count(args[2]!, Number(args[3])), 60_000]);
      case 'del':
        return encoded(Number(this.counts.delete(args[0]!)));
      default:
        return '+OK\r\n';
    }
  }

  private subscribe(socket: Socket, channel: string, n: number): string {
    this.sockets.get(socket)?.add(channel);
    return encoded(['subscribe', channel, n]);
  }

  private publish(channel: string, payload: string): number {
    this.published.push({ channel, payload });
    const listening = [...this.sockets].filter(([, channels]) => channels.has(channel));
    for (const [socket] of listening) socket.write(encoded(['message', channel, payload]));
    return listening.length;
  }

  private count(key: string, points: number): number {
    const counted = (this.counts.get(key) ?? 0) + points;
    this.counts.set(key, counted);
    return counted;
  }
}

/** The first whole command of what has arrived, or null. */
function readCommand(text: string): { words: string[]; length: number } | null {
  const head = /^\*(\d+)\r\n/.exec(text)!;
  const words: string[] = [];
  let at = head[0].length;
  for (let n = 0; n < Number(head[1]); n += 1) {
    const size = /^\$(\d+)\r\n/.exec(text.slice(at, at + 20));
    if (!size) return null;
    const from = at + size[0].length;
    const to = from + Number(size[1]);
    if (text.length < to + 2) return null;
    words.push(text.slice(from, to));
    at = to + 2;
  }
  return { words, length: at };
}

function encoded(reply: Reply): string {
  if (reply === null) return '$-1\r\n';
  if (typeof reply === 'number') return `:${reply}\r\n`;
  if (typeof reply === 'string') return `$${Buffer.byteLength(reply)}\r\n${reply}\r\n`;
  return `*${reply.length}\r\n${reply.map(encoded).join('')}`;
}

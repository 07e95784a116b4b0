import { connect, type Socket } from 'node:net';
import { FrameCounter, maskedFrame } from './frame-counter.ts';

/** Where clients connect, and what they say once they are there. */
export interface Target {
  port: number;
  /** Said after the handshake, in turn; after the first the server's next words are waited for. */
  subscribe: { query: string; variables: Record<string, unknown> } | null;
  /** Sequence of the topic at which all begin. */
  start: number;
}

/** All clients of a process read into the same bytes, one after the other. */
const shared = Buffer.alloc(64 * 1024);
const TEXT = 1;
const PONG = 10;

/** A reader that costs next to nothing: counts what it is told, and resumes behind it when it is connected again. */
export class LightClient {
  /** Events it was told, over all connections. */
  events = 0;
  /** Acknowledged and subscribed, or merely connected where nothing is said. */
  isReady = false;
  private socket: Socket | null = null;
  /** Cursors it was told, where it reads them. */
  private lastCursor: number;
  problem: string | null = null;

  private readonly target: Target;
  private readonly cookie: string;
  private readonly source: string;
  private readonly reads: boolean;
  private readonly onEvent: (client: LightClient) => void;
  private readonly onReady: (client: LightClient) => void;
  private readonly onLost: (client: LightClient, wasReady: boolean) => void;
  private readonly onText: ((text: string) => void) | null;

  constructor(
    target: Target,
    cookie: string,
    source: string,
    reads: boolean,
    onEvent: (client: LightClient) => void,
    onReady: (client: LightClient) => void,
    onLost: (client: LightClient, wasReady: boolean) => void,
    onText: ((text: string) => void) | null = null,
  ) {
    this.target = target;
    this.cookie = cookie;
    this.source = source;
    this.reads = reads;
    this.onEvent = onEvent;
    this.onReady = onReady;
    this.onLost = onLost;
    this.onText = onText;
    this.lastCursor = target.start;
  }

  open(): void {
    const counter = new FrameCounter(
      (text) => this.hear(text),
      () => this.socket?.write(maskedFrame(PONG, '')),
      this.reads,
    );
    let isUpgraded = false;
    let greeting = '';
    const socket = connect({
      port: this.target.port,
      host: '127.0.0.1',
      localAddress: this.source,
      noDelay: true,
      onread: {
        buffer: shared,
        callback: (length, buffer) => {
          const part = (buffer as Buffer).subarray(0, length);
          if (isUpgraded) counter.take(part);
          else {
            greeting += part.toString('latin1');
            const end = greeting.indexOf('\r\n\r\n');
            if (end < 0) return true;
            if (!greeting.startsWith('HTTP/1.1 101')) {
              socket.destroy();
              return true;
            }
            isUpgraded = true;
            this.greet();
            const rest = greeting.slice(end + 4);
            if (rest) counter.take(Buffer.from(rest, 'latin1'));
          }
          return true;
        },
      },
    });
    this.socket = socket;
    socket.on('error', () => undefined);
    socket.on('close', () => {
      if (this.socket !== socket) return;
      const wasReady = this.isReady;
      this.socket = null;
      this.isReady = false;
      this.onLost(this, wasReady);
    });
    socket.write(
      `GET /graphql HTTP/1.1\r\nHost: 127.0.0.1:${this.target.port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n` +
        `Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n` +
        `${this.target.subscribe ? 'Sec-WebSocket-Protocol: graphql-transport-ws\r\n' : ''}Cookie: ${this.cookie}\r\n\r\n`,
    );
  }

  /** The line breaks, as when a proxy falls over. */
  drop(): void {
    this.socket?.resetAndDestroy();
  }

  private greet(): void {
    if (this.target.subscribe) this.socket!.write(maskedFrame(TEXT, '{"type":"connection_init"}'));
    else this.ready();
  }

  private ready(): void {
    this.isReady = true;
    this.onReady(this);
  }

  private hear(text: string | null): void {
    if (this.isReady) {
      this.events += 1;
      if (text !== null) {
        this.check(text);
        this.onText?.(text);
      }
      this.onEvent(this);
      return;
    }
    // The acknowledgement.
    const { query, variables } = this.target.subscribe!;
    const payload = { query, variables: { ...variables, after: String(this.target.start + this.events) } };
    this.socket!.write(maskedFrame(TEXT, JSON.stringify({ id: '1', type: 'subscribe', payload })));
    this.ready();
  }

  /** One in a hundred reads what it is told: each cursor follows on the one before. */
  private check(text: string): void {
    if (!this.target.subscribe) return;
    const cursor = Number(/"cursor":"(\d+)"/.exec(text)?.[1]);
    if (cursor !== this.lastCursor + 1 || text.includes('"errors"'))
      this.problem ??= `told ${text.slice(0, 200)} after ${this.lastCursor}`;
    this.lastCursor = cursor;
  }
}

import { once } from 'node:events';
import { WebSocket } from 'ws';
import type { Caller } from './caller.ts';

/** What a server sends, as it is. */
export interface RawMessage {
  id?: string;
  type: string;
  payload?: unknown;
}

/** A socket that says exactly what it is told to, also what no client would. */
export class RawSocket {
  readonly heard: RawMessage[] = [];
  closed: { code: number; reason: string } | null = null;

  private constructor(readonly socket: WebSocket) {
    socket.on('message', (data) => this.heard.push(JSON.parse(String(data as Buffer)) as RawMessage));
    socket.on('close', (code, reason) => (this.closed = { code, reason: String(reason) }));
    socket.on('error', () => undefined);
  }

  /** Open, with nothing said yet. */
  static async open(by: Caller, protocols: string[] = ['graphql-transport-ws']): Promise<RawSocket> {
    const socket = new WebSocket(`${by.url.replace('http', 'ws')}/graphql`, protocols, {
      headers: { cookie: by.cookieHeader },
    });
    const raw = new RawSocket(socket);
    await once(socket, 'open');
    return raw;
  }

  /** Acknowledged. */
  static async ready(by: Caller): Promise<RawSocket> {
    const raw = await RawSocket.open(by);
    raw.say({ type: 'connection_init' });
    await raw.until(({ heard }) => heard.some(({ type }) => type === 'connection_ack'));
    return raw;
  }

  say(message: unknown): void {
    this.socket.send(typeof message === 'string' ? message : JSON.stringify(message));
  }

  subscribe(id: string, query: string, variables: Record<string, unknown> = {}): void {
    this.say({ id, type: 'subscribe', payload: { query, variables } });
  }

  /** What came for one subscription. */
  of(id: string): RawMessage[] {
    return this.heard.filter((message) => message.id === id);
  }

  async until(condition: (raw: this) => boolean, deadlineMs = 20_000): Promise<void> {
    const end = Date.now() + deadlineMs;
    while (!condition(this)) {
      if (Date.now() > end)
        throw new Error(
          `Not heard in time. Heard: ${JSON.stringify(this.heard.slice(-5))}, closed: ${JSON.stringify(this.closed)}`,
        );
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }

  /** The code it is closed with. */
  async closeCode(): Promise<number> {
    await this.until(({ closed }) => closed !== null);
    return this.closed!.code;
  }

  hangUp(): void {
    this.socket.terminate();
  }
}

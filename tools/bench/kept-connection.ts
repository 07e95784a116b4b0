import { connect, type Socket } from 'node:net';

export interface Reply {
  status: number;
  body: string;
}

/**
 * One kept-alive HTTP connection that asks one thing at a time, as plain as can be: what generates load must cost little
 * beside what is measured on the same machine.
 */
export class KeptConnection {
  private readonly socket: Socket;
  private readonly head: string;
  private received = '';
  private waiting: { resolve: (reply: Reply) => void; reject: (error: Error) => void } | null = null;

  constructor(url: string) {
    const { hostname, port } = new URL(url);
    this.head = `POST /graphql HTTP/1.1\r\nHost: ${hostname}:${port}\r\nContent-Type: application/json\r\n`;
    this.socket = connect(Number(port), hostname);
    this.socket.setNoDelay(true);
    this.socket.on('data', (part) => this.hear(part.toString('latin1')));
    this.socket.on('error', (error) => this.fail(error));
    this.socket.on('close', () => this.fail(new Error('The connection was closed.')));
  }

  /** Posts a body of ASCII characters. */
  post(body: string, cookie: string): Promise<Reply> {
    return new Promise((resolve, reject) => {
      this.waiting = { resolve, reject };
      this.socket.write(`${this.head}Cookie: ${cookie}\r\nContent-Length: ${body.length}\r\n\r\n${body}`);
    });
  }

  close(): void {
    this.waiting = null;
    this.socket.destroy();
  }

  private hear(part: string): void {
    this.received += part;
    const end = this.received.indexOf('\r\n\r\n');
    if (end < 0) return;
    const length = Number(/content-length: (\d+)/i.exec(this.received.slice(0, end))?.[1]);
    if (this.received.length < end + 4 + length) return;
    const reply = { status: Number(this.received.slice(9, 12)), body: this.received.slice(end + 4) };
    this.received = '';
    const { waiting } = this;
    this.waiting = null;
    waiting?.resolve(reply);
  }

  private fail(error: Error): void {
    this.waiting?.reject(error);
    this.waiting = null;
  }
}

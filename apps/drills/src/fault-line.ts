import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { once } from 'node:events';

export type Direction = 'request' | 'answer';

/** Looks at the bytes of one connection as they pass; may take its time, and says whether the connection lives on. */
export type Inspector = (bytes: Buffer, direction: Direction) => 'pass' | 'cut' | Promise<'pass' | 'cut'>;

/** A TCP line to a port that can be cut, frozen, slowed, and cut at a moment that the passing bytes decide. */
export class FaultLine {
  /** Gives each new connection somebody who looks at its bytes. */
  inspect: (() => Inspector) | null = null;
  private readonly server: Server;
  private readonly target: () => number;
  private readonly sockets = new Set<Socket>();
  private isCut = false;
  private flowing: Promise<void> = Promise.resolve();
  private letFlow: () => void = () => {};

  private constructor(server: Server, target: () => number) {
    this.server = server;
    this.target = target;
  }

  static async open(target: () => number): Promise<FaultLine> {
    const server = createServer();
    const line = new FaultLine(server, target);
    server.on('connection', (near) => line.join(near));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return line;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  get connections(): number {
    return this.sockets.size / 2;
  }

  /** Ends every connection and refuses new ones, as a server that is gone does. */
  cut(): void {
    this.isCut = true;
    for (const socket of this.sockets) socket.destroy();
  }

  /** Nothing passes any more and nobody is told, as in a network that swallows its packets. */
  freeze(): void {
    this.flowing = new Promise((resolve) => (this.letFlow = resolve));
  }

  /** Lets everything pass again, also what was held up. */
  mend(): void {
    this.isCut = false;
    this.letFlow();
    this.flowing = Promise.resolve();
  }

  close(): void {
    this.cut();
    this.letFlow();
    this.server.close();
  }

  private join(near: Socket): void {
    if (this.isCut) {
      near.destroy();
      return;
    }
    const far = connect(this.target(), '127.0.0.1');
    const inspector = this.inspect?.() ?? null;
    this.carry(near, far, 'request', inspector);
    this.carry(far, near, 'answer', inspector);
  }

  private carry(from: Socket, to: Socket, direction: Direction, inspector: Inspector | null): void {
    this.sockets.add(from);
    from.setNoDelay(true);
    from.on('error', () => to.destroy());
    from.on('close', () => {
      this.sockets.delete(from);
      void this.flowing.then(() => to.destroySoon());
    });
    from.on('end', () => void this.flowing.then(() => to.end()));
    from.on('data', (bytes: Buffer) => {
      from.pause();
      void this.pass(bytes, direction, inspector).then((goesOn) => {
        if (!goesOn) {
          from.destroy();
          to.destroy();
        } else if (to.writable && !to.write(bytes)) to.once('drain', () => from.resume());
        else from.resume();
      });
    });
  }

  private async pass(bytes: Buffer, direction: Direction, inspector: Inspector | null): Promise<boolean> {
    await this.flowing;
    return (await inspector?.(bytes, direction)) !== 'cut';
  }
}

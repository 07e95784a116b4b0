import { once } from 'node:events';
import type { Duplex } from 'node:stream';
import {
  GRAPHQL_TRANSPORT_WS_PROTOCOL,
  MessageType,
  parseMessage,
  type Message,
  type SubscribePayload,
} from 'graphql-ws';
import type { WebSocket } from 'ws';
import type { Viewer } from '../viewer/viewer.ts';
import { closeCodes } from './close-codes.ts';
import { textFrame } from './frames.ts';
import { socketLimits } from './socket-limits.ts';
import type { Subscription } from './subscription.ts';

/** What a socket asks the house for. */
export interface SubscriptionDesk {
  start(socket: LiveSocket, id: string, asked: SubscribePayload): void;
}

/** One client that speaks graphql-transport-ws. Frames are written as bytes, so that one made for many is written as it is. */
export class LiveSocket {
  readonly subscriptions = new Map<string, Subscription>();
  /** When something last came from it, in ms of `performance.now()`. */
  heardAt = performance.now();
  isInitiated = false;
  /** When it was told to close; null while it is open. */
  closingSince: number | null = null;
  private isAsked = false;

  constructor(
    private readonly socket: WebSocket,
    /** The line below the socket. */
    private readonly line: Duplex,
    public viewer: Viewer,
    private readonly desk: SubscriptionDesk,
  ) {
    socket.on('message', (data, isBinary) => this.hear(isBinary ? '' : String(data as Buffer)));
    socket.on('pong', () => this.isHere());
    // The socket has closed itself with the code of the mistake.
    socket.on('error', () => undefined);
    if (socket.protocol !== GRAPHQL_TRANSPORT_WS_PROTOCOL)
      this.close(closeCodes.wrongProtocol, 'Subprotocol not acceptable');
  }

  get isOpen(): boolean {
    return this.socket.readyState === this.socket.OPEN;
  }

  /** Writes a frame, unless too much waits already: then the reader is sent away, to come back and resume. */
  write(frame: Buffer): void {
    if (!this.isOpen) return;
    if (this.line.writableLength > socketLimits.queueBytes)
      this.close(closeCodes.tooSlow, 'Too slow, resume after the last event');
    else this.line.write(frame);
  }

  send(message: Message): void {
    this.write(textFrame(JSON.stringify(message)));
  }

  /** Resolves when the reader has taken enough of what was written to be told more. */
  async hasRoom(): Promise<void> {
    while (this.isOpen && this.line.writableLength > socketLimits.catchUpBytes) {
      const away = new AbortController();
      await Promise.race([
        once(this.line, 'drain', { signal: away.signal }),
        once(this.line, 'close', { signal: away.signal }),
      ]).catch(() => undefined);
      away.abort();
    }
  }

  /** Asks whether somebody is there; not again until something came. */
  askOnce(): void {
    if (this.isAsked || !this.isOpen) return;
    this.isAsked = true;
    this.socket.ping();
  }

  close(code: number, reason: string): void {
    this.endAll();
    this.closingSince ??= performance.now();
    this.socket.close(code, reason);
  }

  /** Resolves when nothing is left of it. */
  async closed(): Promise<void> {
    if (this.socket.readyState !== this.socket.CLOSED) await once(this.socket, 'close');
  }

  /** Without a farewell. */
  cut(): void {
    this.endAll();
    this.socket.terminate();
  }

  endAll(): void {
    for (const subscription of this.subscriptions.values()) subscription.end();
    this.subscriptions.clear();
  }

  private isHere(): void {
    this.heardAt = performance.now();
    this.isAsked = false;
  }

  private hear(text: string): void {
    if (!this.isOpen) return;
    this.isHere();
    let message: Message;
    try {
      message = parseMessage(text);
    } catch {
      return this.close(closeCodes.badMessage, 'Invalid message received');
    }
    switch (message.type) {
      case MessageType.ConnectionInit:
        return this.initiate();
      case MessageType.Ping:
        return this.send({
          type: MessageType.Pong,
          ...(message.payload && { payload: message.payload }),
        });
      case MessageType.Pong:
        return;
      case MessageType.Subscribe:
        return this.subscribe(message.id, message.payload);
      case MessageType.Complete:
        this.subscriptions.get(message.id)?.end();
        this.subscriptions.delete(message.id);
        return;
      default:
        this.close(closeCodes.badMessage, 'Only servers send this message');
    }
  }

  private initiate(): void {
    if (this.isInitiated) return this.close(closeCodes.initTwice, 'Too many initialisation requests');
    this.isInitiated = true;
    this.send({ type: MessageType.ConnectionAck });
  }

  private subscribe(id: string, asked: SubscribePayload): void {
    if (!this.isInitiated) return this.close(closeCodes.notAcknowledged, 'Unauthorized');
    if (id.length > socketLimits.idLength)
      return this.close(closeCodes.badMessage, `An id has at most ${socketLimits.idLength} characters`);
    if (this.subscriptions.has(id))
      return this.close(closeCodes.idTaken, `Subscriber for ${id.slice(0, 20)} already exists`);
    this.desk.start(this, id, asked);
  }
}

import { createClient, type Client } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { Member } from './member.ts';
import { between, pause } from './waiting.ts';

export interface ReaderWish {
  member: Member;
  ideaId: string;
  /** Where the next connection goes. */
  address: () => string;
  /** Everything after this is wanted. */
  after?: number;
  /** False asks anew from the present head after a loss instead of from what was heard last: a control. */
  resumes?: boolean;
  /** Resolves when it may come back after a loss; at once unless told. */
  mayReturn?: () => Promise<unknown>;
}

interface ThreadEvent {
  cursor: string;
  kind: string;
  comment: { bodyMarkdown: string } | null;
}

const EVENTS = `subscription ($ideaId: ID!, $after: String!) {
  threadEvents(ideaId: $ideaId, after: $after) { cursor kind comment { bodyMarkdown } } }`;
const COUNTS = `subscription ($ideaIds: [ID!]!) {
  supportChanges(ideaIds: $ideaIds) { commentCount support { count version } } }`;

/** Somebody who has an idea open, with the pauses and the cursor that the screens have; checks every step of the order. */
export class LiveReader {
  /** Cursor of the last event. */
  head: number;
  events = 0;
  /** Steps of the cursor that left something out, or stood still or went back. */
  gaps = 0;
  repeats = 0;
  resyncs = 0;
  connections = 0;
  /** How often each close code came. */
  readonly closes = new Map<number, number>();
  /** What the comments said, with how often each was heard. */
  readonly texts = new Map<string, number>();
  /** When each was heard first, by `performance.now()`. */
  readonly heardAt = new Map<string, number>();
  /** The newest counts; null until the first ones. */
  counts: { comments: number; votes: number; version: number } | null = null;
  /** Errors that ended a subscription for good, as the screens would show them. */
  readonly refusals: unknown[] = [];
  private readonly wish: ReaderWish;
  private readonly client: Client;
  private socket: WebSocket | null = null;
  private isReading = true;
  private isClosed = false;

  constructor(wish: ReaderWish) {
    this.wish = wish;
    this.head = wish.after ?? 0;
    this.client = this.connect();
    const { ideaId } = wish;
    // The payload is read anew on each connection, so its `after` moves along with the events.
    const variables = { ideaId, after: String(this.head) };
    this.follow<{ threadEvents: ThreadEvent }>(EVENTS, variables, ({ threadEvents }) => {
      this.hear(threadEvents);
      if (wish.resumes !== false) variables.after = threadEvents.cursor;
    });
    this.follow<{ supportChanges: { commentCount: number; support: { count: number; version: number } } }>(
      COUNTS,
      { ideaIds: [ideaId] },
      ({ supportChanges: { commentCount, support } }) => {
        if (support.version >= (this.counts?.version ?? -1))
          this.counts = { comments: commentCount, votes: support.count, version: support.version };
      },
    );
    if (wish.resumes === false)
      this.client.on('closed', () => {
        // "From now on" is what a client without a cursor can say at best.
        variables.after = String(Number.MAX_SAFE_INTEGER).slice(0, 15);
      });
  }

  /** Leaves everything that comes lying, as a frozen tab does. */
  stopReading(): void {
    this.isReading = false;
    this.socket?.pause();
  }

  readOn(): void {
    this.isReading = true;
    this.socket?.resume();
  }

  /** Loses its connection, as a train does in a tunnel. */
  drop(): void {
    this.client.terminate();
  }

  close(): void {
    this.isClosed = true;
    void Promise.resolve(this.client.dispose()).catch(() => undefined);
  }

  private connect(): Client {
    const { address, member } = this.wish;
    const client = createClient({
      url: () => `${address().replace('http', 'ws')}/graphql`,
      webSocketImpl: class extends WebSocket {
        constructor(to: string, protocols: string[]) {
          super(to, protocols, { headers: { cookie: member.cookie } });
          // Dropped before it was open, it has nobody else to tell.
          this.on('error', () => undefined);
        }
      },
      lazy: true,
      keepAlive: 12_000,
      retryAttempts: Infinity,
      shouldRetry: () => !this.isClosed,
      retryWait: async (retries) => {
        const longest = Math.min(6_000, 500 * 2 ** retries);
        await pause(between(longest / 2, longest));
        await this.wish.mayReturn?.();
      },
    });
    client.on('connected', (socket) => {
      this.connections += 1;
      this.socket = socket as WebSocket;
      if (!this.isReading) this.socket.pause();
    });
    client.on('closed', (event) => {
      const { code } = event as { code: number };
      this.closes.set(code, (this.closes.get(code) ?? 0) + 1);
    });
    return client;
  }

  private follow<D>(text: string, variables: Record<string, unknown>, hear: (data: D) => void): void {
    const open = () =>
      this.client.subscribe<D>(
        { query: text, variables },
        {
          next: ({ data }) => data && hear(data),
          complete: () => undefined,
          error: (error) => {
            if (Array.isArray(error)) this.refusals.push(...error);
            // As the screens do on codes that say the talk itself went wrong.
            else if (!this.isClosed) setTimeout(open, between(10_000, 20_000)).unref();
          },
        },
      );
    open();
  }

  private hear({ cursor, kind, comment }: ThreadEvent): void {
    const sequence = Number(cursor);
    this.events += 1;
    if (kind === 'RESYNC') this.resyncs += 1;
    else if (sequence <= this.head) this.repeats += 1;
    else if (sequence !== this.head + 1) this.gaps += 1;
    if (comment) this.hearText(comment.bodyMarkdown);
    this.head = sequence;
  }

  private hearText(text: string): void {
    if (!this.heardAt.has(text)) this.heardAt.set(text, performance.now());
    this.texts.set(text, (this.texts.get(text) ?? 0) + 1);
  }
}

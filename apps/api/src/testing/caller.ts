import { randomUUID } from 'node:crypto';
import type { ErrorCode, FieldError } from '@upwell/contract';
import { createClient, type Client } from 'graphql-ws';
import { WebSocket } from 'ws';

export interface CallError {
  message: string;
  path?: (string | number)[];
  extensions: {
    code: ErrorCode;
    params?: Record<string, string | number>;
    fields?: FieldError[];
    reference?: string;
  };
}

export interface Answer<D> {
  status: number;
  data: D | null;
  errors: CallError[];
}

/** A fresh idempotency key. */
export const newKey = (): string => randomUUID();

/** One browser without a screen: keeps its cookie, speaks HTTP and WebSocket. */
export class Caller {
  private cookie = '';
  private live: Client | null = null;

  constructor(readonly url: string) {}

  /** The Cookie header this browser would send. */
  get cookieHeader(): string {
    return this.cookie;
  }

  /** Sends an operation and gives the whole answer back. */
  async send<D>(
    query: string,
    variables: Record<string, unknown> = {},
    headers: Record<string, string> = {},
  ): Promise<Answer<D>> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(this.cookie && { cookie: this.cookie }),
        ...headers,
      },
      body: JSON.stringify({ query, variables }),
    });
    for (const line of response.headers.getSetCookie()) this.cookie = line.split(';')[0]!;
    const { data = null, errors = [] } = (await response.json()) as { data?: D; errors?: CallError[] };
    return { status: response.status, data, errors };
  }

  /** Sends an operation that must succeed. */
  async ask<D = Record<string, never>>(query: string, variables: Record<string, unknown> = {}): Promise<D> {
    const { data, errors } = await this.send<D>(query, variables);
    if (errors.length > 0 || !data) throw new Error(`${JSON.stringify(errors)} in ${query}`);
    return data;
  }

  /** Sends an operation that must be refused; gives the first error. */
  async refused(query: string, variables: Record<string, unknown> = {}): Promise<CallError> {
    const { errors } = await this.send(query, variables);
    if (!errors[0]) throw new Error(`Was not refused: ${query}`);
    return errors[0];
  }

  /** Follows a subscription; items arrive in `heard`. */
  listen<D>(query: string, variables: Record<string, unknown> = {}): Listener<D> {
    this.live ??= createClient({
      url: `${this.url.replace('http', 'ws')}/graphql`,
      webSocketImpl: socketWith(this.cookie),
      lazy: true,
      retryAttempts: 0,
    });
    return new Listener<D>(this.live, query, variables);
  }

  async hangUp(): Promise<void> {
    await this.live?.dispose();
    this.live = null;
  }
}

/** What came through one subscription so far. */
export class Listener<D> {
  readonly heard: D[] = [];
  readonly errors: unknown[] = [];
  ended = false;
  readonly stop: () => void;
  private wake: (() => void)[] = [];

  constructor(client: Client, query: string, variables: Record<string, unknown>) {
    const moved = () => this.wake.splice(0).forEach((wake) => wake());
    this.stop = client.subscribe<D>(
      { query, variables },
      {
        next: (item) => {
          if (item.data) this.heard.push(item.data);
          if (item.errors) this.errors.push(...item.errors);
          moved();
        },
        error: (error) => {
          this.errors.push(...(Array.isArray(error) ? error : [error]));
          this.ended = true;
          moved();
        },
        complete: () => {
          this.ended = true;
          moved();
        },
      },
    );
  }

  /** Resolves when the condition holds; fails after the deadline with what was heard instead. */
  async until(condition: (listener: this) => boolean, deadlineMs = 5_000): Promise<void> {
    const end = Date.now() + deadlineMs;
    while (!condition(this)) {
      const left = end - Date.now();
      if (left <= 0)
        throw new Error(
          `Not heard in time. Heard: ${JSON.stringify(this.heard)}; errors: ${JSON.stringify(this.errors)}`,
        );
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, left);
        this.wake.push(() => {
          clearTimeout(timer);
          resolve();
        });
      });
    }
  }
}

function socketWith(cookie: string): typeof WebSocket {
  return class extends WebSocket {
    constructor(address: string | URL, protocols?: string | string[]) {
      super(address, protocols, { headers: { cookie } });
    }
  } as typeof WebSocket;
}

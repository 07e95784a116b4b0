import DataLoader from 'dataloader';
import type { Viewer } from '../viewer/viewer.ts';

/** What a transport lets an operation do to the connection it came through. */
export interface Connection {
  /** Address of the client, behind trusted proxies. */
  address: string;
  userAgent: string;
  /** Value of the session cookie, if any. */
  sessionToken: string | null;
  /** Sets or clears (null) the session cookie; not there on a socket. */
  setSessionToken?: (token: string | null) => void;
}

/** Everything one operation carries: who asks, the way back, and loaders that live as long as the answer. */
export class RequestContext {
  private loaders = new Map<unknown, DataLoader<unknown, unknown>>();
  private asked: Promise<Viewer | null> | null = null;

  constructor(
    readonly requestId: string,
    readonly connection: Connection,
    private readonly findViewer: () => Promise<Viewer | null>,
  ) {}

  /** Who is signed in; looked up at the first question, so a request refused for its shape runs no SQL. */
  viewer(): Promise<Viewer | null> {
    return (this.asked ??= this.findViewer());
  }

  /** After sign-in or sign-out the rest of the operation speaks for somebody else. */
  becomes(viewer: Viewer | null): void {
    this.asked = Promise.resolve(viewer);
    this.loaders.clear();
  }

  /** The loader of that name, made at its first use. `batch` answers keys in order. */
  loader<K, V>(
    name: unknown,
    batch: (keys: readonly K[]) => Promise<ArrayLike<V | Error>>,
  ): DataLoader<K, V> {
    let loader = this.loaders.get(name) as DataLoader<K, V> | undefined;
    if (!loader) {
      loader = new DataLoader<K, V>(batch, { maxBatchSize: 1000 });
      this.loaders.set(name, loader as DataLoader<unknown, unknown>);
    }
    return loader;
  }

  /** The same connection asked afresh: each live event reads the rows, and the rights, of its own moment. */
  fresh(): RequestContext {
    return new RequestContext(this.requestId, this.connection, this.findViewer);
  }
}

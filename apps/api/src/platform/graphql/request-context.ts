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
  private loaders = new Map<string, DataLoader<unknown, unknown>>();
  private asked: Promise<Viewer | null> | null = null;
  private known: Viewer | null | undefined;
  private batchesAtWork = 0;
  private patient: (() => void)[] = [];

  constructor(
    readonly requestId: string,
    readonly connection: Connection,
    private readonly findViewer: () => Promise<Viewer | null>,
    /**
     * There while one answer is made for a whole audience: members for whom it does not hold, because something in it is
     * theirs (their hidden comment) and shows itself to them alone. Readers that meet such a row add its owners; these
     * then get an answer of their own.
     */
    readonly exceptions: Set<string> | null = null,
  ) {}

  /** Who is signed in; looked up at the first question, so a request refused for its shape runs no SQL. */
  viewer(): Promise<Viewer | null> {
    return (this.asked ??= this.find());
  }

  /** The same without waiting; undefined until it has been looked up. */
  get knownViewer(): Viewer | null | undefined {
    return this.known;
  }

  /** After sign-in or sign-out the rest of the operation speaks for somebody else. */
  becomes(viewer: Viewer | null): void {
    this.asked = Promise.resolve(viewer);
    this.known = viewer;
    this.loaders.clear();
  }

  /**
   * The loader of that name, made at its first use. `batch` answers keys in order. A patient loader waits until
   * no other loader of the operation is at work: rows that many parts of an answer point to (members, units)
   * are then read by one statement, not by one for each depth of the answer.
   */
  loader<K, V>(
    name: string,
    batch: (keys: readonly K[]) => Promise<ArrayLike<V | Error>>,
    pace: 'eager' | 'patient' = 'eager',
  ): DataLoader<K, V> {
    let loader = this.loaders.get(name) as DataLoader<K, V> | undefined;
    if (!loader) {
      loader = new DataLoader<K, V>((keys) => this.atWork(() => batch(keys)), {
        maxBatchSize: 1000,
        ...(pace === 'patient' && { batchScheduleFn: (dispatch) => this.whenIdle(dispatch) }),
      });
      this.loaders.set(name, loader as DataLoader<unknown, unknown>);
    }
    return loader;
  }

  /** Counts a read that is no loader's as work: patient loaders wait for what comes of it. */
  async atWork<T>(batch: () => Promise<T>): Promise<T> {
    this.batchesAtWork += 1;
    try {
      return await batch();
    } finally {
      this.batchesAtWork -= 1;
      this.letPatientOnesGo();
    }
  }

  private async find(): Promise<Viewer | null> {
    const found = await this.findViewer();
    // Whoever signed in or out meanwhile stays so.
    if (this.known === undefined) this.known = found;
    return this.known;
  }

  private whenIdle(dispatch: () => void): void {
    this.patient.push(dispatch);
    this.letPatientOnesGo();
  }

  /** After the resolvers that just got an answer have asked for what they need next. */
  private letPatientOnesGo(): void {
    setImmediate(() => {
      if (this.batchesAtWork === 0) for (const dispatch of this.patient.splice(0)) dispatch();
    });
  }
}

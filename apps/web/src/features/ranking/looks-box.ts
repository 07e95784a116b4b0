/** What tells the server; must outlive the page when it is called while the page closes. */
export type Send = (places: string[]) => Promise<unknown>;

const KEY = 'upwell:looks';
/** Told at once when so many have come together, or when the first has waited so long. */
const ENOUGH = 20;
const WAIT = 5_000;
/** As many as the server takes at once, and as many as are kept for later. */
const MOST = 100;
const KEPT = 400;

/** Marks that were not told yet. The device keeps them, so that looks without a connection arrive later. */
export class LooksBox {
  private readonly waiting: Set<string>;
  private readonly told = new Set<string>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private telling: Promise<void> = Promise.resolve();

  constructor(private readonly send: Send) {
    this.waiting = new Set(kept());
    if (this.waiting.size > 0) this.plan();
  }

  /** Takes the mark of an idea that was on the screen; each once. */
  put(place: string): void {
    if (this.told.has(place) || this.waiting.has(place)) return;
    this.waiting.add(place);
    this.keep();
    if (this.waiting.size >= ENOUGH) void this.tell();
    else this.plan();
  }

  /** Tells what waits. Resolves when it is told or could not be; never rejects. */
  tell(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    const places = [...this.waiting].slice(0, MOST);
    if (places.length > 0) {
      for (const place of places) this.waiting.delete(place);
      const before = this.telling;
      // Sent at once, because the page may be closing; those who wait, wait for all of it.
      this.telling = Promise.all([before, this.deliver(places)]).then(() => undefined);
    }
    return this.telling;
  }

  private async deliver(places: string[]): Promise<void> {
    try {
      await this.send(places);
      for (const place of places) this.told.add(place);
    } catch {
      for (const place of places) this.waiting.add(place);
    }
    this.keep();
  }

  private plan(): void {
    this.timer ??= setTimeout(() => void this.tell(), WAIT);
  }

  private keep(): void {
    try {
      const places = [...this.waiting].slice(-KEPT);
      if (places.length > 0) localStorage.setItem(KEY, JSON.stringify(places));
      else localStorage.removeItem(KEY);
    } catch {
      // Without a place to keep them they are told in this visit or never.
    }
  }
}

function kept(): string[] {
  try {
    const places: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(places) ? places.filter((place) => typeof place === 'string') : [];
  } catch {
    return [];
  }
}

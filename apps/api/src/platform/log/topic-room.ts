import type { TopicEntry, TopicLog } from './topic-log.ts';

const MOST_REMEMBERED = 1_000;
const PAGE = 500;

/** One topic as this node follows it: the newest entries in memory, read once for all readers. */
export class TopicRoom {
  /** Entries with consecutive sequences, the last one being `head`. */
  private recent: TopicEntry[] = [];
  private waiting = new Set<() => void>();
  private reading: Promise<void> | null = null;
  private again = false;

  private constructor(
    private readonly topic: string,
    private readonly log: TopicLog,
    /** The newest sequence this node knows of. */
    public head: number,
  ) {}

  static async open(topic: string, log: TopicLog): Promise<TopicRoom> {
    return new TopicRoom(topic, log, (await log.heads([topic])).get(topic) ?? 0);
  }

  /** Entries after a sequence: from memory if they are there, else from the log. null as in TopicLog.after. */
  async after(sequence: number): Promise<TopicEntry[] | null> {
    // A cursor from another node may be ahead of what this one has heard of.
    if (sequence > this.head) await this.refresh();
    if (sequence === this.head) return [];
    const first = this.recent[0];
    if (first && sequence < this.head && sequence >= first.sequence - 1)
      return this.recent.slice(sequence - first.sequence + 1);
    return this.log.after(this.topic, sequence, PAGE);
  }

  /** Resolves when something newer than the sequence is known, or when `release` is called. */
  async moved(sequence: number, onWait: (release: () => void) => void): Promise<void> {
    if (sequence < this.head) return;
    await new Promise<void>((resolve) => {
      const release = () => {
        this.waiting.delete(release);
        resolve();
      };
      this.waiting.add(release);
      onWait(release);
    });
  }

  /** Reads what is new; calls that arrive meanwhile share one further read. */
  refresh(): Promise<void> {
    this.again = true;
    this.reading ??= this.read().finally(() => (this.reading = null));
    return this.reading;
  }

  private async read(): Promise<void> {
    while (this.again) {
      this.again = false;
      const entries = await this.log.after(this.topic, this.head, PAGE);
      if (entries) this.remember(entries);
      else await this.startOver();
      if (entries?.length === PAGE) this.again = true;
    }
  }

  private remember(entries: TopicEntry[]): void {
    if (entries.length === 0) return;
    this.recent = [...this.recent, ...entries].slice(-MOST_REMEMBERED);
    this.head = entries[entries.length - 1]!.sequence;
    this.wakeAll();
  }

  /** The log went somewhere this node cannot follow (a restored backup): readers will be told to resync. */
  private async startOver(): Promise<void> {
    this.recent = [];
    this.head = (await this.log.heads([this.topic])).get(this.topic) ?? 0;
    this.wakeAll();
  }

  private wakeAll(): void {
    for (const release of [...this.waiting]) release();
  }
}

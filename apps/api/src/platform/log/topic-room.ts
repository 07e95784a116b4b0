import type { TopicEntry, TopicLog } from './topic-log.ts';

const MOST_REMEMBERED = 1_000;
const PAGE = 500;

/** One topic as this node follows it: the newest entries in memory, read once for all readers. */
export class TopicRoom {
  /** Entries with consecutive sequences, the last one being `head`. */
  private recent: TopicEntry[] = [];
  private readonly ears = new Set<() => void>();
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

  /** Calls back whenever something newer is known. Returns the way to stop. */
  listen(callback: () => void): () => void {
    this.ears.add(callback);
    return () => this.ears.delete(callback);
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
    this.tellAll();
  }

  /** The log went somewhere this node cannot follow (a restored backup): readers will be told to resync. */
  private async startOver(): Promise<void> {
    this.recent = [];
    this.head = (await this.log.heads([this.topic])).get(this.topic) ?? 0;
    this.tellAll();
  }

  private tellAll(): void {
    for (const tell of this.ears) tell();
  }
}

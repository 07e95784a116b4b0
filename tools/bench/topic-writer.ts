import pg from 'pg';

/**
 * Tells a thread that its comments were posted, as the act of posting them does, but nothing else of it: the log and the
 * bell. So a bench can ask for more events a second than a thread ever sees.
 */
export class TopicWriter {
  private readonly client: pg.Client;
  private readonly ideaId: string;
  private comments: string[] = [];
  private waiting = 0;
  private isWriting = false;
  private next = 0;

  constructor(databaseUrl: string, ideaId: string) {
    this.client = new pg.Client({ connectionString: databaseUrl });
    this.ideaId = ideaId;
  }

  async open(): Promise<void> {
    await this.client.connect();
    const { rows } = await this.client.query<{ id: string }>(`select id from comments where idea_id = $1`, [
      this.ideaId,
    ]);
    this.comments = rows.map(({ id }) => id);
  }

  close(): Promise<void> {
    return this.client.end();
  }

  /** One more event, written together with those that are asked for meanwhile. */
  post(): void {
    this.waiting += 1;
    if (!this.isWriting) void this.write();
  }

  private async write(): Promise<void> {
    this.isWriting = true;
    for (await Promise.resolve(); this.waiting > 0;) {
      const subjects = Array.from({ length: this.waiting }, () => ({
        commentId: this.comments[(this.next += 1) % this.comments.length]!,
      }));
      this.waiting = 0;
      const topic = `idea:${this.ideaId}`;
      await this.client.query(
        `with head as (update topics set sequence = sequence + $2 where id = $1 returning sequence)
         insert into topic_entries (topic, sequence, kind, subject, created_at)
         select $1, head.sequence - $2 + told.n, 'comment_posted', told.subject, $3
         from head, jsonb_array_elements($4::jsonb) with ordinality as told(subject, n)`,
        [topic, subjects.length, new Date(), JSON.stringify(subjects)],
      );
      await this.client.query(`select pg_notify('upwell_bell', $1)`, [`bench\nbell ${topic}`]);
    }
    this.isWriting = false;
  }
}

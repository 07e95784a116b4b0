import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.ts';

/** One kept line of a topic. */
export interface TopicEntry {
  topic: string;
  /** Gapless within the topic, from 1. */
  sequence: number;
  kind: string;
  subject: Record<string, string | number | boolean>;
}

/** The kind of entry that tells readers to fetch afresh. */
export const RESYNC = 'resync';

/**
 * The gapless log of each topic. A number is taken under the topic's row lock in the writing transaction,
 * so numbers commit in order: a reader that has seen n has seen everything up to n.
 */
@Injectable()
export class TopicLog {
  constructor(private readonly database: Database) {}

  /** Appends entries in the surrounding transaction, topics in sorted order so that two acts never wait for each other in a ring. Returns the topics. */
  async append(
    entries: { topic: string; kind: string; subject: TopicEntry['subject'] }[],
    at: Date,
  ): Promise<string[]> {
    const topics = [...new Set(entries.map((entry) => entry.topic))].sort();
    if (topics.length === 0) return topics;
    const lines = topics.flatMap((topic) =>
      entries
        .filter((entry) => entry.topic === topic)
        .map(({ kind, subject }, n) => ({ topic, n: n + 1, kind, subject })),
    );
    await this.database.rows(
      `with line as materialized (
         select * from jsonb_to_recordset($1::jsonb) as line(topic text, n int, kind text, subject jsonb)),
       told as (select topic, count(*) as lines from line group by topic),
       head as (
         insert into topics (id, sequence) select topic, lines from told order by topic
         on conflict (id) do update set sequence = topics.sequence + excluded.sequence
         returning id, sequence)
       insert into topic_entries (topic, sequence, kind, subject, created_at)
       select topic, head.sequence - told.lines + line.n, line.kind, line.subject, $2
       from line join told using (topic) join head on head.id = topic`,
      [JSON.stringify(lines), at],
    );
    return topics;
  }

  /** Present head of each topic; 0 for one that nothing was told to yet. */
  async heads(topics: string[]): Promise<Map<string, number>> {
    const rows = await this.database.rows<{ id: string; sequence: number }>(
      `select id, sequence from topics where id = any($1)`,
      [topics],
    );
    const found = new Map(rows.map((row) => [row.id, Number(row.sequence)]));
    return new Map(topics.map((topic) => [topic, found.get(topic) ?? 0]));
  }

  /**
   * Entries after a sequence, oldest first. null when the log no longer reaches back that far,
   * or never got that far (a restored backup): the reader has to fetch afresh.
   */
  async after(topic: string, sequence: number, most: number): Promise<TopicEntry[] | null> {
    const rows = await this.database.rows<{ sequence: number; kind: string; subject: TopicEntry['subject'] }>(
      `select sequence, kind, subject from topic_entries where topic = $1 and sequence > $2 order by sequence limit $3`,
      [topic, sequence, most],
    );
    const first = rows[0];
    if (first ? Number(first.sequence) !== sequence + 1 : (await this.heads([topic])).get(topic) !== sequence)
      return null;
    return rows.map((row) => ({
      topic,
      sequence: Number(row.sequence),
      kind: row.kind,
      subject: row.subject,
    }));
  }
}

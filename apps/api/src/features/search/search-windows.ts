import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { clock } from '../../platform/clock/clock.ts';
import { Database } from '../../platform/database/database.ts';

/** With fewer texts than these all are looked at; with more, the newest ones first. */
const NEWEST = 2_000;
const NEWER = 15_000;
const KEPT_MS = 60_000;

/** The days since which the newest texts were posted; null where there are fewer. */
export interface Windows {
  newest: number | null;
  newer: number | null;
}
type Tables = Record<'idea_search' | 'comment_search', Windows> & { texts: number };

/** Where the newest texts begin; may be a minute old, because nothing but the time a search takes depends on it. */
@Injectable()
export class SearchWindows implements OnApplicationBootstrap {
  private tables: Tables = {
    idea_search: { newest: null, newer: null },
    comment_search: { newest: null, newer: null },
    texts: 0,
  };
  private readAt = 0;

  constructor(private readonly database: Database) {}

  onApplicationBootstrap(): Promise<void> {
    return this.read();
  }

  /** How much of all texts those are that hold the words of a search. */
  shareOf(uses: number): number {
    return Math.min(1, uses / Math.max(1, this.tables.texts));
  }

  of(table: 'idea_search' | 'comment_search'): Windows {
    // A failure is told by the search itself, which asks the same database.
    if (clock.now().getTime() - this.readAt > KEPT_MS) void this.read().catch(() => undefined);
    return this.tables[table];
  }

  private async read(): Promise<void> {
    this.readAt = clock.now().getTime();
    const day = (table: string, place: number) =>
      `(select day from ${table} order by day desc offset ${place} limit 1)`;
    const windows = (table: string) =>
      `json_build_object('newest', ${day(table, NEWEST)}, 'newer', ${day(table, NEWER)})`;
    const [row] = await this.database.rows<Tables>(
      `select ${windows('idea_search')} as idea_search, ${windows('comment_search')} as comment_search,
         (select greatest(0, sum(reltuples)) from pg_class where oid in ('idea_search'::regclass, 'comment_search'::regclass))::float8 as texts`,
    );
    if (row) this.tables = row;
  }
}

import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.ts';

@Injectable()
export class SetUpReader {
  constructor(private readonly database: Database) {}

  /** Every table of this installation except the named ones; from the catalogue, so that a later feature cannot be forgotten. */
  async tablesBut(kept: readonly string[]): Promise<string[]> {
    const rows = await this.database.rows<{ name: string }>(
      `select relname "name" from pg_class
       where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p') and not relispartition
         and relname <> all($1::text[]) order by relname`,
      [kept],
    );
    return rows.map((row) => row.name);
  }

  /** Sessions that somebody may hold a socket with. */
  async openSessions(): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(`select id from sessions where ended_at is null`);
    return rows.map((row) => row.id);
  }

  /** Whether there is a database at all at this moment. */
  databaseAnswers(): Promise<boolean> {
    return this.database.rows('select 1').then(
      () => true,
      () => false,
    );
  }
}

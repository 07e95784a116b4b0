import { Injectable, type OnModuleInit } from '@nestjs/common';
import { FactListeners } from '../../platform/acts/fact-listeners.ts';
import { Database } from '../../platform/database/database.ts';
import { Jobs } from '../../platform/jobs/jobs.ts';
import { READ_WAITING } from './waiting-texts.ts';

/** Acts that bring words. */
const wording = [
  'idea.posted',
  'idea.edited',
  'comment.posted',
  'comment.edited',
  'member.added',
  'member.edited',
];

/** Texts the words are counted in; a sample is as good as all of them. */
const COUNTED = 20_000;
/** Texts read anew in one transaction. */
const BITE = 500;
/** Waiting texts read in one transaction; for so long nobody can change one of them. */
const WAITING_BITE = 200;

/**
 * Does what the triggers leave: texts that came many at once, how common words are, and in which language a text is that
 * does not say.
 */
@Injectable()
export class SearchIndexService implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly facts: FactListeners,
  ) {}

  onModuleInit(): void {
    this.facts.afterwards('search.learn_words', wording, () => this.learnWords());
    this.jobs.every('*/5 * * * *', 'search.learn_words', () => this.learnWords());
    // Imports ask for it when they are done; what came by another way is found here.
    this.jobs.every('* * * * *', READ_WAITING, () => this.readWaiting());
    this.jobs.every('17 2 * * *', 'search.count_words', () => this.countWords());
    this.jobs.every('*/5 * * * *', 'search.follow_language', () => this.followLanguage());
  }

  /** Reads texts that came many at once into the index, a bite at a time, so that the first are found while the last wait. */
  async readWaiting(): Promise<void> {
    for (let read = 1; read > 0;) {
      const row = await this.database.row<{ read: number }>('select search_read_waiting($1) as read', [
        WAITING_BITE,
      ]);
      read = row?.read ?? 0;
      if (read > 0) await this.learnWords();
    }
  }

  /** Makes new words known, as what a beginning may become and what a typo may have meant. */
  async learnWords(): Promise<void> {
    await this.database.rows(`select search_learn_noted()`);
  }

  async countWords(): Promise<void> {
    const row = await this.database.row<{ texts: number }>(
      `select greatest(1, sum(reltuples))::float8 as texts from pg_class where oid in ('idea_search'::regclass, 'comment_search'::regclass)`,
    );
    await this.database.rows(`select search_count_words($1)`, [
      Math.min(100, (100 * COUNTED) / (row?.texts ?? 1)),
    ]);
  }

  /** When the language of the organisation has changed, the texts that name none are read anew, a bite at a time. */
  async followLanguage(): Promise<void> {
    const changed = await this.database.row<{ language: string }>(
      `select own.configuration as language from (select search_configuration(null)::text as configuration) own
       where not exists (select 1 from search_language l where l.configuration = own.configuration)`,
    );
    if (!changed) return;
    for (const [table, index] of [
      ['ideas', 'search_index_ideas'],
      ['comments', 'search_index_comments'],
    ] as const)
      for (let last = '00000000-0000-0000-0000-000000000000'; last;)
        last = await this.readAnew(table, index, last);
    await this.database.rows(
      `insert into search_language values (true, $1) on conflict (id) do update set configuration = excluded.configuration`,
      [changed.language],
    );
  }

  /** Gives the id it came to, or nothing at the end. */
  private async readAnew(table: string, index: string, after: string): Promise<string> {
    const row = await this.database.row<{ last: string | null }>(
      `with bite as (select id from ${table} where lang is null and id > $1 order by id limit ${BITE}),
         done as (select ${index}(array(select id from bite)))
       select max(id::text) as last from bite where (select count(*) from done) > 0`,
      [after],
    );
    return row?.last ?? '';
  }
}

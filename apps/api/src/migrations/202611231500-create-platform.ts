import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Time, the topic log, kept answers and records: what every later table leans on. */
export class CreatePlatform1763910000000 implements MigrationInterface {
  name = 'CreatePlatform1763910000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function app_now() returns timestamptz language sql stable as $$
        select statement_timestamp()
          + coalesce(nullif(current_setting('upwell.clock_offset_ms', true), ''), '0')::double precision * interval '1 millisecond'
      $$;

      create table topics (
        id text primary key,
        sequence bigint not null
      );
      create table topic_entries (
        topic text not null references topics (id) on delete cascade,
        sequence bigint not null,
        kind text not null,
        subject jsonb not null,
        created_at timestamptz not null,
        primary key (topic, sequence)
      );
      create index topic_entries_by_age on topic_entries (created_at);

      create table idempotency_records (
        scope text not null,
        key text not null,
        input_hash text not null,
        outcome jsonb,
        refusal jsonb,
        created_at timestamptz not null,
        primary key (scope, key)
      );
      create index idempotency_records_by_age on idempotency_records (created_at);

      create table records (
        id uuid primary key,
        at timestamptz not null,
        actor_id uuid,
        action text not null,
        subject_kind text not null,
        subject_id text not null,
        facts jsonb not null
      );
      create index records_by_subject on records (subject_kind, subject_id, at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table records, idempotency_records, topic_entries, topics;
      drop function app_now();
    `);
  }
}

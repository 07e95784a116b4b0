import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The outbox. */
export class CreateMails1764180600000 implements MigrationInterface {
  name = 'CreateMails1764180600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table mails (
        id uuid primary key,
        -- Names the reason for the mail, so that it is written once however often its handler runs.
        key text not null unique,
        kind text not null,
        member_id uuid references members (id),
        to_address text not null,
        subject text not null,
        language text not null,
        -- null once the mail server has it: a link in it may open an account.
        html text,
        text text,
        headers jsonb not null,
        queued_at timestamptz not null,
        sent_at timestamptz,
        given_up_at timestamptz,
        tries smallint not null,
        -- null when nothing more will be tried.
        next_try_at timestamptz,
        failure text
      );
      create index mails_by_time on mails (queued_at desc, id desc);
      -- What somebody waits for goes before what goes to everybody.
      create index mails_due on mails ((kind in ('digest', 'invitation')), next_try_at) where next_try_at is not null;
      create index mails_of_member on mails (member_id, kind, queued_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table mails`);
  }
}

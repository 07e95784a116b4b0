import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Links that open an account, and inviting everybody. */
export class CreateAccessTokens1764180660000 implements MigrationInterface {
  name = 'CreateAccessTokens1764180660000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table access_tokens (
        id uuid primary key,
        -- The link holds a token of which only the hash is kept.
        token_hash bytea not null unique,
        purpose text not null,
        member_id uuid not null references members (id),
        -- The address the member shall have after the link was used; null for links about the password.
        email text,
        -- null when nobody signed in asked for it.
        asked_by uuid references members (id),
        created_at timestamptz not null,
        expires_at timestamptz not null,
        used_at timestamptz,
        -- Replaced, or worth nothing any more for another reason.
        ended_at timestamptz
      );
      create index access_tokens_of_member on access_tokens (member_id, purpose, created_at);

      -- One time of inviting everybody who has no password.
      create table invitation_runs (
        id uuid primary key,
        asked_by uuid not null references members (id),
        asked_at timestamptz not null,
        total integer not null,
        sent integer not null,
        -- Members up to this one have had their turn.
        reached uuid,
        ended_at timestamptz
      );
      create unique index invitation_runs_open on invitation_runs ((true)) where ended_at is null;

      create index mails_given_up on mails (queued_at desc, id desc) where given_up_at is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index mails_given_up;
      drop table invitation_runs, access_tokens;
    `);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The organisation, its units, members with their positions over time, roles; and how they sign in. */
export class CreatePeople1763910600000 implements MigrationInterface {
  name = 'CreatePeople1763910600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- One row: this installation serves one organisation.
      create table organisation (
        id boolean primary key check (id),
        name text not null,
        is_sample boolean not null,
        -- The one-time code that makes the first administrator; null once used.
        claim_code_hash text,
        time_zone text not null,
        created_at timestamptz not null
      );

      create table units (
        id uuid primary key,
        parent_id uuid references units (id),
        name text not null,
        created_at timestamptz not null
      );
      create unique index units_by_name on units (coalesce(parent_id, '00000000-0000-0000-0000-000000000000'), lower(name));

      create table members (
        id uuid primary key,
        name text not null,
        -- null for placeholders
        email text,
        title text,
        unit_id uuid references units (id),
        level smallint not null check (level between 1 and 20),
        manager_id uuid references members (id),
        is_active boolean not null,
        -- Somebody named in an import, without an account: absent from directory, headcount and mentions.
        is_placeholder boolean not null,
        source_name text,
        external_id text,
        created_at timestamptz not null
      );
      create unique index members_by_email on members (lower(email));
      create unique index members_by_source on members (source_name, external_id) where source_name is not null;
      create index members_by_unit on members (unit_id);
      create index members_by_name on members (lower(name), id) where not is_placeholder;

      -- Where somebody stood in the organisation, and when.
      create table positions (
        id uuid primary key,
        member_id uuid not null references members (id),
        unit_id uuid references units (id),
        level smallint not null,
        manager_id uuid references members (id),
        valid_from timestamptz not null,
        valid_to timestamptz
      );
      create unique index positions_present on positions (member_id) where valid_to is null;

      create table member_roles (
        id uuid primary key,
        member_id uuid not null references members (id),
        role text not null,
        unit_id uuid references units (id),
        space_id uuid,
        given_by uuid references members (id),
        given_at timestamptz not null,
        taken_at timestamptz
      );
      create index member_roles_held on member_roles (member_id) where taken_at is null;

      create table credentials (
        member_id uuid primary key references members (id),
        password_hash text not null,
        changed_at timestamptz not null
      );

      create table sessions (
        id uuid primary key,
        token_hash bytea not null unique,
        member_id uuid not null references members (id),
        device text not null,
        address text not null,
        started_at timestamptz not null,
        last_seen_at timestamptz not null,
        expires_at timestamptz not null,
        ended_at timestamptz
      );
      create index sessions_open on sessions (member_id) where ended_at is null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `drop table sessions, credentials, member_roles, positions, members, units, organisation`,
    );
  }
}

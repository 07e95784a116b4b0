import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Spaces, stages, ideas with bylines, versions, tags, decisions, answers; votes and the counts that follow from them. */
export class CreateIdeas1763911200000 implements MigrationInterface {
  name = 'CreateIdeas1763911200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table spaces (
        id uuid primary key,
        slug text not null unique,
        name text not null,
        colour text not null,
        purpose text not null,
        -- everyone; later also some units or a list
        audience text not null,
        created_at timestamptz not null
      );
      create unique index spaces_by_name on spaces (lower(name));
      alter table member_roles add foreign key (space_id) references spaces (id);

      create table stages (
        id uuid primary key,
        key text not null unique,
        name text not null,
        meaning text not null,
        -- open: still collects votes; final: decided for good
        kind text not null check (kind in ('open', 'final')),
        position smallint not null
      );
      insert into stages (id, key, name, meaning, kind, position) values
        ('019ab000-0000-7000-8000-000000000001', 'submitted', 'Submitted', 'Posted and open for votes; nobody has taken it on yet.', 'open', 1),
        ('019ab000-0000-7000-8000-000000000002', 'in_review', 'In review', 'Somebody responsible is looking into it.', 'open', 2),
        ('019ab000-0000-7000-8000-000000000003', 'piloting', 'Piloting', 'Being tried out on a small scale.', 'open', 3),
        ('019ab000-0000-7000-8000-000000000004', 'adopted', 'Adopted', 'Decided: it will be done.', 'open', 4),
        ('019ab000-0000-7000-8000-000000000005', 'done', 'Done', 'In place, and its effect is confirmed.', 'final', 5),
        ('019ab000-0000-7000-8000-000000000006', 'declined', 'Declined', 'Decided against, with the reason given.', 'final', 6),
        ('019ab000-0000-7000-8000-000000000007', 'parked', 'Parked', 'Good, but not now.', 'open', 7);

      create table ideas (
        id uuid primary key,
        space_id uuid not null references spaces (id),
        stage_id uuid not null references stages (id),
        title text not null,
        body text not null,
        lang text,
        version integer not null,
        posted_at timestamptz not null,
        -- true when the source of an import knew only the day
        posted_on_day_only boolean not null,
        edited_at timestamptz,
        withdrawn_at timestamptz,
        hidden_at timestamptz,
        hidden_by uuid references members (id),
        hidden_reason text,
        source_name text,
        external_id text,
        source_url text,
        source_status text
      );
      create unique index ideas_by_source on ideas (source_name, external_id) where source_name is not null;
      create index ideas_newest on ideas (posted_at desc, id desc);
      create index ideas_newest_in_space on ideas (space_id, posted_at desc, id desc);
      create index ideas_newest_in_stage on ideas (stage_id, posted_at desc, id desc);

      -- Who an idea is credited to, with unit and level as they were at posting.
      create table idea_bylines (
        idea_id uuid not null references ideas (id),
        position smallint not null,
        kind text not null check (kind in ('member', 'pseudonym', 'unknown')),
        member_id uuid references members (id),
        pseudonym text,
        unit_id uuid references units (id),
        level smallint,
        primary key (idea_id, position)
      );
      create index idea_bylines_by_member on idea_bylines (member_id);

      create table idea_versions (
        idea_id uuid not null references ideas (id),
        version integer not null,
        title text not null,
        body text not null,
        tags text[] not null,
        editor_id uuid references members (id),
        edited_at timestamptz not null,
        primary key (idea_id, version)
      );

      create table tags (
        id uuid primary key,
        name text not null
      );
      create unique index tags_by_name on tags (lower(name));
      create table idea_tags (
        idea_id uuid not null references ideas (id),
        tag_id uuid not null references tags (id),
        position smallint not null,
        primary key (idea_id, tag_id)
      );
      create index idea_tags_by_tag on idea_tags (tag_id, idea_id);

      -- Hot state in rows of its own: an absolute state with a version, overwritten by each vote.
      create table idea_counts (
        idea_id uuid primary key references ideas (id),
        votes integer not null default 0,
        comments integer not null default 0,
        version bigint not null default 0
      ) with (fillfactor = 70);
      create index idea_counts_most_backed on idea_counts (votes desc, idea_id desc);
      create index idea_counts_most_discussed on idea_counts (comments desc, idea_id desc);

      create table votes (
        idea_id uuid not null references ideas (id),
        member_id uuid not null references members (id),
        given_at timestamptz,
        taken_back_at timestamptz,
        -- as they were then
        unit_id uuid references units (id),
        level smallint,
        primary key (idea_id, member_id)
      );
      create index votes_by_member on votes (member_id, idea_id) where taken_back_at is null;

      -- What came with an import and is no vote: single opinions that were not support, and totals without voters.
      create table source_opinions (
        idea_id uuid not null references ideas (id),
        member_id uuid not null references members (id),
        value smallint not null check (value in (0, -1)),
        given_at timestamptz,
        primary key (idea_id, member_id)
      );
      create table source_totals (
        subject_id uuid primary key,
        subject_kind text not null check (subject_kind in ('idea', 'comment')),
        source_name text not null,
        up integer,
        down integer,
        passes integer,
        url text
      );

      create table decisions (
        id uuid primary key,
        idea_id uuid not null references ideas (id),
        from_stage_id uuid references stages (id),
        to_stage_id uuid not null references stages (id),
        reason text not null,
        -- null for what an import brought
        decided_by uuid references members (id),
        decided_at timestamptz not null
      );
      create index decisions_by_idea on decisions (idea_id, decided_at);

      create table answers (
        id uuid primary key,
        idea_id uuid not null unique references ideas (id),
        version integer not null,
        body text not null,
        -- null with a label for what an import brought
        author_id uuid references members (id),
        author_label text,
        answered_at timestamptz not null,
        edited_at timestamptz
      );
      create table answer_versions (
        answer_id uuid not null references answers (id),
        version integer not null,
        body text not null,
        author_id uuid references members (id),
        written_at timestamptz not null,
        primary key (answer_id, version)
      );

      -- An order by count is dealt once, so that it does not shuffle under the reader; kept half an hour.
      create table feed_hands (
        id uuid primary key,
        member_id uuid not null references members (id) on delete cascade,
        idea_ids uuid[] not null,
        dealt_at timestamptz not null
      );
      create index feed_hands_by_age on feed_hands (dealt_at);

      create table drafts (
        member_id uuid not null references members (id) on delete cascade,
        key text not null,
        content text not null,
        saved_at timestamptz not null,
        primary key (member_id, key)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table member_roles drop constraint member_roles_space_id_fkey;
      drop table drafts, feed_hands, answer_versions, answers, decisions, source_totals, source_opinions, votes,
        idea_counts, idea_tags, tags, idea_versions, idea_bylines, ideas, stages, spaces;
    `);
  }
}

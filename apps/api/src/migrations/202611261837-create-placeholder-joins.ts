import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who is behind a placeholder: claims of members, joins with what they moved, so that it can be moved back. */
export class CreatePlaceholderJoins1764182220000 implements MigrationInterface {
  name = 'CreatePlaceholderJoins1764182220000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table placeholder_joins (
        id uuid primary key,
        placeholder_id uuid not null references members (id),
        member_id uuid not null references members (id),
        joined_by uuid not null references members (id),
        joined_at timestamptz not null,
        undone_by uuid references members (id),
        undone_at timestamptz
      );
      create unique index placeholder_joins_standing on placeholder_joins (placeholder_id) where undone_at is null;
      create index placeholder_joins_of_member on placeholder_joins (member_id);
      create index placeholder_joins_newest on placeholder_joins (joined_at desc, id desc);

      -- Each row that a join changed, by its key.
      create table placeholder_moves (
        join_id uuid not null references placeholder_joins (id),
        kind text not null check (kind in ('byline', 'version', 'comment', 'vote', 'opinion', 'double_vote', 'own_vote')),
        -- The idea, or the comment.
        subject_id uuid not null,
        -- Position of the byline, number of the version; for dropped votes 0 = the placeholder's, 1 = the member's.
        number integer not null,
        primary key (join_id, kind, subject_id, number)
      );

      create table placeholder_claims (
        id uuid primary key,
        placeholder_id uuid not null references members (id),
        member_id uuid not null references members (id),
        note text not null,
        claimed_at timestamptz not null,
        state text not null check (state in ('open', 'granted', 'refused', 'withdrawn')),
        decided_by uuid references members (id),
        decided_at timestamptz,
        -- Why it was refused.
        reason text
      );
      create unique index placeholder_claims_open on placeholder_claims (placeholder_id, member_id) where state = 'open';
      create index placeholder_claims_of_member on placeholder_claims (member_id, claimed_at);
      create index placeholder_claims_waiting on placeholder_claims (claimed_at, id) where state = 'open';

      create index members_placeholders on members (lower(name), id) where is_placeholder;
      create index idea_versions_by_editor on idea_versions (editor_id);
      create index source_opinions_by_member on source_opinions (member_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index source_opinions_by_member, idea_versions_by_editor, members_placeholders;
      drop table placeholder_claims, placeholder_moves, placeholder_joins;
    `);
  }
}

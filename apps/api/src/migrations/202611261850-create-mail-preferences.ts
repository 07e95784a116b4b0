import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What members want to be mailed, when the next digest is due, and which notices were mailed. */
export class CreateMailPreferences1764183000000 implements MigrationInterface {
  name = 'CreateMailPreferences1764183000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The day of a moment in a zone. One that this PostgreSQL does not know must not keep everybody else waiting.
      create function day_in(at timestamptz, zone text) returns date language plpgsql stable as $$
      begin
        return (at at time zone zone)::date;
      exception when invalid_parameter_value then
        return (at at time zone 'UTC')::date;
      end $$;

      -- The first moment after another at which a clock in that zone shows the full hour, on a later day than that of the last
      -- digest; weekday 1 = Monday, null = any. An hour that a change of clocks leaves out strikes when it would have ended.
      create function next_digest_at(after timestamptz, zone text, hour integer, weekday integer, last timestamptz)
      returns timestamptz language plpgsql stable as $$
      declare
        first_day date;
        last_day date;
        due timestamptz;
      begin
        first_day := (greatest(after, last) at time zone zone)::date;
        last_day := (last at time zone zone)::date;
        for ahead in 0..15 loop
          due := (first_day + ahead + make_interval(hours => hour)) at time zone zone;
          if due > after
            and (last_day is null or (due at time zone zone)::date > last_day)
            and (weekday is null or extract(isodow from due at time zone zone) = weekday) then
            return due;
          end if;
        end loop;
        return null;
      exception when invalid_parameter_value then
        return next_digest_at(after, 'UTC', hour, weekday, last);
      end $$;

      create table mail_preferences (
        member_id uuid primary key references members (id),
        mode text not null check (mode in ('daily', 'weekly', 'at_once', 'off')),
        hour smallint not null check (hour between 0 and 23),
        weekday smallint not null check (weekday between 1 and 7),
        also_at_once boolean not null,
        -- null while everything is as it was for a new member
        chosen_at timestamptz,
        -- A digest tells of nothing older; null = of all that is young enough.
        digest_since timestamptz,
        -- null = nothing at once
        at_once_since timestamptz,
        -- null = no digest
        next_due_at timestamptz,
        -- in which next_due_at was computed
        zone text not null,
        last_digest_at timestamptz,
        -- What the link to unsubscribe is made of; tells nobody who the member is.
        unsubscribe_id uuid not null unique,
        unsubscribe_secret uuid not null,
        -- {mode, alsoAtOnce} as they were, while unsubscribing can be taken back
        before_unsubscribe jsonb
      );
      create index mail_preferences_due on mail_preferences (next_due_at) where next_due_at is not null;
      create index mail_preferences_at_once on mail_preferences (member_id) where at_once_since is not null;

      create table mailed_notices (
        event_id uuid not null,
        member_id uuid not null,
        -- as it was told; a notice that grew stronger since is told again
        kind text not null,
        idea_id uuid not null,
        at_once boolean not null,
        mailed_at timestamptz not null,
        primary key (event_id, member_id),
        foreign key (event_id, member_id) references notices on delete cascade
      );
      create index mailed_notices_at_once on mailed_notices (member_id, idea_id, mailed_at) where at_once;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table mailed_notices, mail_preferences;
      drop function next_digest_at, day_in;
    `);
  }
}

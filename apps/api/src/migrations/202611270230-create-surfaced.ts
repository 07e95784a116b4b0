import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the list of the best does not show, and how the order of ideas fares week by week. All of it can be computed again. */
export class CreateSurfaced1764210600000 implements MigrationInterface {
  name = 'CreateSurfaced1764210600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Ideas that two departments want, as they were last found.
      create table strong_ideas (
        idea_id uuid primary key references ideas (id),
        place smallint not null
      );

      -- A draw by lot for each week; weeks begin on Monday.
      create table weekly_draws (
        week date not null,
        place smallint not null,
        idea_id uuid not null references ideas (id),
        primary key (week, place)
      );

      -- Null = too little to say. See RankingHealth of libs/ranking for each.
      create table ranking_weeks (
        week date primary key,
        measured_at timestamptz not null,
        ideas integer not null,
        level double precision,
        "time" double precision,
        department_size double precision,
        first_looks double precision,
        gini double precision,
        departments_reached double precision,
        front_line_listed double precision,
        front_line_posted double precision,
        days_to_review double precision
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table ranking_weeks, weekly_draws, strong_ideas');
  }
}

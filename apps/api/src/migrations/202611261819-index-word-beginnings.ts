import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The most used words that begin with one, two or three letters, at once: there are thousands of them. */
export class IndexWordBeginnings1764181140000 implements MigrationInterface {
  name = 'IndexWordBeginnings1764181140000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index search_words_by_letter on search_words (left(word, 1), uses desc);
      create index search_words_by_two_letters on search_words (left(word, 2), uses desc);
      create index search_words_by_three_letters on search_words (left(word, 3), uses desc);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `drop index search_words_by_letter, search_words_by_two_letters, search_words_by_three_letters`,
    );
  }
}

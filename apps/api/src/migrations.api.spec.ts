import { expect, test } from '@jest/globals';
import pg from 'pg';
import { migrateDatabase } from './platform/database/migrate.ts';
import { cloneTemplate } from './testing/test-api.ts';

test('a migration may take longer than a request, and two starters take turns', async () => {
  const url = await cloneTemplate();
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`
    alter table organisation drop column sample_filled_at;
    delete from migrations where name like 'CreateSettingUp%'`);
  await client.query('begin; lock table organisation');
  const starters = Promise.all([migrateDatabase(url), migrateDatabase(url)]);
  // Longer than a request waits for a lock.
  setTimeout(() => void client.query('commit'), 5_500);
  await starters;
  const { rowCount } = await client.query(`select sample_filled_at from organisation`);
  await client.end();
  expect(rowCount).toBe(0);
});

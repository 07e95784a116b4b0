import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startEmbeddedPostgres } from '@upwell/embedded-postgres';
import pg from 'pg';
import type { Browser } from 'playwright-core';
import { launchChromium } from './chromium.ts';
import { Product } from './product.ts';
import { Screen } from './screen.ts';
import { Visitor } from './visitor.ts';

/** A database of the test's own, which an administrator sets to read only while somebody is writing. */
let folder: string;
let postgres: Awaited<ReturnType<typeof startEmbeddedPostgres>>;
let product: Product;
let browser: Browser;
let screen: Screen;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'upwell-read-only-'));
  postgres = await startEmbeddedPostgres({ dataFolder: folder });
  product = await Product.start({ DATABASE_URL: postgres.url });
  browser = await launchChromium();
  screen = await Screen.open(browser, { address: product.url, width: 390, height: 844 });
});
afterAll(async () => {
  await screen?.close();
  await browser?.close();
  await product?.stop();
  await postgres?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Connections that are open keep what they had, so they are cut when it begins. */
async function setReadOnly(isOn: boolean): Promise<void> {
  const client = new pg.Client({ connectionString: postgres.url });
  await client.connect();
  await client.query('set default_transaction_read_only = off');
  const { rows } = await client.query<{ name: string }>('select quote_ident(current_database()) as name');
  await client.query(
    `alter database ${rows[0]!.name} ${isOn ? 'set default_transaction_read_only = on' : 'reset default_transaction_read_only'}`,
  );
  if (isOn)
    await client.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'upwell'`,
    );
  await client.end();
}

test('while nothing can be saved a banner says so, the words stay in the box, and later they are sent', async () => {
  const { page, context } = screen;
  const founder = await new Visitor(() => product.url).claim(product.claimCode);
  const [name, value] = founder.cookieHeader.split('=') as [string, string];
  await context.addCookies([{ name, value, url: product.url }]);
  const { spaces } = await founder.ask<{ spaces: { id: string }[] }>('{ spaces { id } }');
  const words = { title: 'What is kept in a flood', bodyMarkdown: '', tags: [] };
  const { postIdea } = await founder.ask<{ postIdea: { id: string } }>(
    `mutation ($input: PostIdeaInput!) { postIdea(input: $input) { id } }`,
    { input: { idempotencyKey: randomUUID(), spaceId: spaces[0]!.id, ...words } },
  );
  await screen.follow(`/ideas/${postIdea.id}`);

  const box = page.getByRole('textbox', { name: 'Your comment' });
  const send = page.getByRole('button', { name: 'Comment', exact: true });
  await box.fill('Written in the flood');
  await setReadOnly(true);
  await send.click();
  const banner = page.getByRole('status').getByText('Nothing can be saved right now');
  await banner.waitFor({ timeout: 30_000 });
  expect(await box.inputValue()).toBe('Written in the flood');
  expect([await screen.findings(), await screen.scrollsSideways()]).toEqual([[], false]);
  // Reading goes on.
  await page.getByRole('link', { name: 'Ideas' }).first().click();
  await page.getByRole('link', { name: 'What is kept in a flood' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'What is kept in a flood' }).waitFor();
  expect(await box.inputValue()).toBe('Written in the flood');

  await setReadOnly(false);
  await page.getByText('Everything can be saved again').waitFor({ timeout: 30_000 });
  await send.click();
  await page.getByRole('article').getByText('Written in the flood').waitFor();
  expect(screen.complaints).toEqual([]);
});

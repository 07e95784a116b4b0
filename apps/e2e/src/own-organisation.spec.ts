import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchChromium } from './chromium.ts';
import { CuttableLine, freePort } from './cuttable-line.ts';
import { Product } from './product.ts';
import { Screen } from './screen.ts';
import { Visitor } from './visitor.ts';

/** An organisation of one's own behind a line that can be cut: claiming, signing in, coming back after an outage. */
let browser: Browser;
let line: CuttableLine;
let product: Product;
let screen: Screen;
let direct: Visitor;

const password = 'correct horse battery';

beforeAll(async () => {
  line = await CuttableLine.open();
  const port = await freePort();
  line.leadTo(port);
  product = await Product.start({
    SAMPLE: 'off',
    PORT: String(port),
    PUBLIC_URL: `http://127.0.0.1:${line.port}`,
  });
  browser = await launchChromium();
  screen = await Screen.open(browser, { address: `http://127.0.0.1:${line.port}` });
  direct = new Visitor(() => `http://127.0.0.1:${port}`);
});
afterAll(async () => {
  await screen?.close();
  await browser?.close();
  line?.close();
  await product?.stop();
});

test('the printed code makes the first administrator, once', async () => {
  const { page } = screen;
  await screen.go('/');
  await page.getByRole('button', { name: 'Start with your own organisation' }).click();
  await page.getByLabel('One-time code').fill(product.claimCode);
  await page.getByLabel('Name of the organisation').fill('Harbour Office');
  await page.getByLabel('Your name').fill('Ada Min');
  await page.getByLabel('E-mail address').fill('ada@harbour.example');
  await page.getByRole('textbox', { name: 'Password' }).fill(password);
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.getByText('Harbour Office').first().waitFor();
  await page.getByRole('link', { name: 'Post an idea' }).first().waitFor();
  await expect(new Visitor(() => product.url).claim(product.claimCode)).rejects.toThrow();
});

test('signing out and in again with e-mail and password leads back', async () => {
  const { page } = screen;
  await page.getByRole('button', { name: /Your menu/ }).click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByLabel('E-mail address').fill('ada@harbour.example');
  await page.getByRole('textbox', { name: 'Password' }).fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByRole('link', { name: 'Post an idea' }).first().waitFor();
  expect(await page.getByText('Start with your own organisation').count()).toBe(0);
});

test('after an outage every missed comment is there once, in order, and the page says that live was lost and is back', async () => {
  const { page } = screen;
  await direct.signIn('ada@harbour.example', password);
  const { spaces } = await direct.ask<{ spaces: { id: string }[] }>('{ spaces { id } }');
  const { postIdea } = await direct.ask<{ postIdea: { id: string } }>(
    `mutation ($input: PostIdeaInput!) { postIdea(input: $input) { id } }`,
    {
      input: {
        idempotencyKey: randomUUID(),
        spaceId: spaces[0]!.id,
        title: 'What was said in the tunnel',
        bodyMarkdown: '',
        tags: [],
      },
    },
  );
  const say = (bodyMarkdown: string) =>
    direct.ask(`mutation ($input: PostCommentInput!) { postComment(input: $input) { id } }`, {
      input: { idempotencyKey: randomUUID(), ideaId: postIdea.id, bodyMarkdown },
    });

  await screen.follow(`/ideas/${postIdea.id}`);
  await say('Before the tunnel');
  await page.getByText('Before the tunnel').waitFor();

  line.cut();
  await page.getByText('Live updates are interrupted').first().waitFor();
  const missed = ['First in the tunnel', 'Second in the tunnel', 'Third in the tunnel'];
  for (const text of missed) await say(text);
  line.mend();

  await page.getByText('Third in the tunnel').waitFor({ timeout: 30_000 });
  const shown = (await page.getByText(/ the tunnel$/).allTextContents()).map((text) => text.trim());
  expect(shown.filter((text) => missed.includes(text))).toEqual(missed);
  await page.getByText('Live updates are interrupted').first().waitFor({ state: 'detached' });
});

import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Locator } from 'playwright-core';
import { launchChromium } from './chromium.ts';
import { Screen } from './screen.ts';
import { sharedAddress } from './shared-address.ts';
import { Visitor } from './visitor.ts';

let browser: Browser;
const open: Screen[] = [];

beforeAll(async () => {
  browser = await launchChromium();
});
afterEach(async () => {
  for (const screen of open.splice(0)) await screen.close();
});
afterAll(() => browser?.close());

async function enter(name: string): Promise<Screen> {
  const screen = await Screen.open(browser);
  open.push(screen);
  return screen.signInAs(name);
}

const seen = (locator: Locator) => locator.first().waitFor({ state: 'visible', timeout: 20_000 });
const gone = (locator: Locator) => locator.first().waitFor({ state: 'detached', timeout: 20_000 });

/** Posts an idea over the API; gives its id. */
async function post(by: Visitor, title: string): Promise<string> {
  const { spaces } = await by.ask<{ spaces: { id: string }[] }>('{ spaces { id } }');
  const { postIdea } = await by.ask<{ postIdea: { id: string } }>(
    `mutation ($input: PostIdeaInput!) { postIdea(input: $input) { id } }`,
    { input: { idempotencyKey: randomUUID(), spaceId: spaces[0]!.id, title, bodyMarkdown: '', tags: [] } },
  );
  return postIdea.id;
}

/** Nothing is unread any more. */
async function clear(by: Visitor): Promise<void> {
  await by.ask(`mutation ($input: MarkNoticesReadInput!) { markNoticesRead(input: $input) { readAt } }`, {
    input: { idempotencyKey: randomUUID() },
  });
}

test('who is mentioned sees the count in every open tab, goes to the comment, and has read it', async () => {
  const tomasz = await new Visitor(sharedAddress).signInAs('Bus Driver');
  const title = `A bench at the terminus ${randomUUID().slice(0, 8)}`;
  const ideaId = await post(tomasz, title);
  await clear(tomasz);
  const reader = await enter('Tomasz Wrona');
  const tab = await reader.context.newPage();
  await tab.goto(new URL('/settings', reader.page.url()).href);
  await seen(tab.getByRole('heading', { level: 1, name: 'Settings' }));

  const writer = await enter('Freya Solheim');
  await writer.follow(`/ideas/${ideaId}`);
  const field = writer.page.getByRole('textbox', { name: 'Your comment' });
  await field.pressSequentially('Two benches, please, @Tomasz');
  await seen(writer.page.getByRole('option', { name: /Tomasz Wrona/ }));
  await field.press('Enter');
  expect(await field.inputValue()).toMatch(
    /^Two benches, please, \[@Tomasz Wrona\]\(\/people\/[0-9a-f-]+\) $/,
  );
  await writer.page.getByRole('button', { name: 'Comment', exact: true }).click();
  await seen(writer.page.getByRole('link', { name: '@Tomasz Wrona' }));

  for (const page of [reader.page, tab]) await seen(page.getByRole('link', { name: /Inbox 1 unread/ }));
  await tab.getByRole('link', { name: /Inbox/ }).first().click();
  const line = tab.getByRole('article', { name: title });
  await seen(line.getByText('1 mention'));
  await tab.keyboard.press('j');
  await tab.keyboard.press('Enter');
  await seen(tab.getByRole('heading', { level: 1, name: title }));
  await seen(tab.getByText('Two benches, please'));
  for (const page of [reader.page, tab]) await gone(page.getByText('1 unread'));
  expect([...reader.complaints, ...writer.complaints]).toEqual([]);
});

test('an idea is followed from its card by a key, stands among what is followed, and is silenced again', async () => {
  const { page } = await enter('Henrik Vasslund');
  await seen(page.getByRole('article'));
  await page.keyboard.press('j');
  const card = page.locator('article:focus-within');
  const title = await card.getByRole('heading').innerText();
  const follow = page.getByRole('article', { name: title }).getByRole('button', { name: 'Follow' });
  if ((await follow.getAttribute('aria-pressed')) === 'false') await page.keyboard.press('f');
  await page.waitForFunction(
    () =>
      document.querySelector('article:focus-within [data-follow]')?.getAttribute('aria-pressed') === 'true',
  );
  await page.getByRole('link', { name: 'Following', exact: true }).click();
  await page.getByRole('article', { name: title }).getByRole('link', { name: title }).click();
  await seen(page.getByRole('heading', { level: 1, name: title }));
  // The menu is a chunk of its own, and its key works once it is there.
  await seen(page.getByRole('button', { name: /^Follow .*: / }));
  await page.keyboard.press('f');
  await page.getByRole('menuitemradio', { name: /Nothing/ }).click();
  await seen(page.getByRole('button', { name: /^Follow .*: nothing$/ }));
});

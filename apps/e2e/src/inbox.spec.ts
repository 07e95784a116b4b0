import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { people } from './people.ts';
import { sharedAddress } from './shared-address.ts';
import { Visitor } from './visitor.ts';

const enter = people();

const seen = (locator: Locator) => locator.first().waitFor({ state: 'visible', timeout: 20_000 });
const gone = (locator: Locator) => locator.first().waitFor({ state: 'detached', timeout: 20_000 });

/** Nothing is unread any more. */
async function clear(by: Visitor): Promise<void> {
  await by.ask(`mutation ($input: MarkNoticesReadInput!) { markNoticesRead(input: $input) { readAt } }`, {
    input: { idempotencyKey: randomUUID() },
  });
}

test('who is mentioned sees the count in every open tab, goes to the comment, and has read it', async () => {
  const tomasz = await new Visitor(sharedAddress).signInAs('Bus Driver');
  const title = `A bench at the terminus ${randomUUID().slice(0, 8)}`;
  const ideaId = await tomasz.postIdea(title);
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

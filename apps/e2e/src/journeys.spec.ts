import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { people } from './people.ts';
import { Screen } from './screen.ts';
import { sharedAddress } from './shared-address.ts';
import { mostDiscussed } from './most-discussed.ts';
import { Visitor } from './visitor.ts';

const enter = people();

const seen = (locator: Locator) => locator.first().waitFor({ state: 'visible', timeout: 15_000 });
const gone = (locator: Locator) => locator.first().waitFor({ state: 'detached', timeout: 15_000 });

/** Posts an idea through the form; ends on its page. */
async function post({ page }: Screen, title: string, body = ''): Promise<string> {
  await page.getByRole('link', { name: 'Post an idea' }).first().click();
  await page.getByRole('textbox', { name: 'Your idea in one sentence' }).fill(title);
  if (body) await page.getByRole('textbox', { name: 'More about it' }).fill(body);
  await page.getByRole('radio', { name: 'Care' }).check({ force: true });
  await page.getByRole('button', { name: 'Post the idea' }).click();
  await page.waitForURL(/\/ideas\/[0-9a-f-]{36}/);
  await seen(page.getByRole('heading', { level: 1, name: title }));
  return new URL(page.url()).pathname;
}

async function comment({ page }: Screen, text: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Your comment' }).fill(text);
  await page.getByRole('button', { name: 'Comment', exact: true }).click();
  await seen(page.getByText(text));
}

test('everything is reached from the palette by keyboard alone, and the search finds what was just posted', async () => {
  const ines = await enter('Ines Carvalho');
  const { page } = ines;
  const word = `quokka${randomUUID().slice(0, 6).replace(/[0-9]/g, 'x')}`;
  await post(ines, `A ${word} for the night shift`, 'It keeps awake.');

  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox', { name: 'Search, or name what to do' });
  await seen(field);
  await page.keyboard.type(word.slice(0, -1));
  await seen(page.getByRole('option', { name: `A ${word} for the night shift` }));
  await page.keyboard.press('Escape');
  await gone(field);

  await page.keyboard.press('Control+k');
  await seen(field);
  await page.keyboard.type('setti');
  await page.keyboard.press('Enter');
  await seen(page.getByRole('heading', { level: 1, name: 'Settings' }));

  await page.keyboard.press('/');
  await seen(page.getByRole('searchbox'));
  await page.keyboard.type(`${word} author:"Ines Carv"`);
  await page.waitForURL(/\/search\?q=quokka/);
  await seen(page.locator('mark', { hasText: word }));
  await page.keyboard.press('Tab');
  for (let n = 0; n < 5; n += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await seen(page.getByRole('heading', { level: 1, name: `A ${word} for the night shift` }));
  await page.goBack();
  await seen(page.locator('mark', { hasText: word }));
});

test('two people side by side see each other at once: idea, vote, comment, edit, removal, stage', async () => {
  const ines = await enter('Ines Carvalho');
  const ruth = await enter('Ruth Abernathy-Cole', { width: 390, height: 844 });
  await ruth.page.getByRole('link', { name: 'New', exact: true }).click();
  await seen(ruth.page.getByRole('article'));

  const title = `A bell that rings on both sides ${randomUUID().slice(0, 8)}`;
  const path = await post(ines, title, 'With **bold** words.');
  await ruth.page.getByRole('button', { name: /new idea/ }).click();
  await ruth.page.getByRole('link', { name: title }).click();
  await seen(ruth.page.getByRole('heading', { level: 1, name: title }));
  await seen(ruth.page.locator('strong', { hasText: 'bold' }));

  await ruth.page.getByRole('button', { name: /Back this idea/ }).click();
  await ines.page.getByText('1 person backs this.').first().waitFor({ state: 'attached' });

  await comment(ruth, 'Which side rings first?');
  await seen(ines.page.getByText('Which side rings first?'));
  await comment(ines, 'The one that is awake.');
  await seen(ruth.page.getByText('The one that is awake.'));

  const mine = ines.page.getByRole('article', { name: 'Comment by Ines Carvalho' });
  await mine.getByRole('button', { name: /More about the comment/ }).click();
  await ines.page.getByRole('menuitem', { name: 'Edit' }).click();
  await mine.getByRole('textbox').fill('The one that lies awake.');
  await mine.getByRole('button', { name: 'Save' }).click();
  await seen(ruth.page.getByText('The one that lies awake.'));

  await mine.getByRole('button', { name: /More about the comment/ }).click();
  await ines.page.getByRole('menuitem', { name: 'Remove' }).click();
  await gone(ruth.page.getByText('The one that lies awake.'));
  await seen(ruth.page.getByText('The author removed this comment.'));

  await ruth.page.getByRole('button', { name: 'Set the stage' }).click();
  const dialog = ruth.page.getByRole('dialog');
  await dialog.getByLabel('In review').check();
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('We try it on two wards');
  await dialog.getByRole('button', { name: 'Set the stage' }).click();
  await seen(ines.page.getByText('We try it on two wards'));
  expect(new URL(ruth.page.url()).pathname).toBe(path);
  expect([...ines.complaints, ...ruth.complaints]).toEqual([]);
});

test('what was typed survives an expired sign-in', async () => {
  const freya = await enter('Freya Solheim');
  await post(freya, 'Typed before the session ended');
  await freya.page.getByRole('textbox', { name: 'Your comment' }).fill('Not to be lost');
  await freya.context.clearCookies();
  await freya.page.getByRole('button', { name: 'Comment', exact: true }).click();
  const dialog = freya.page.getByRole('dialog', { name: 'Please sign in again' });
  await seen(dialog);
  await dialog.getByRole('button', { name: /Freya Solheim/ }).click();
  await gone(dialog);
  await seen(freya.page.getByText('Not to be lost'));
  await seen(freya.page.getByRole('heading', { level: 1, name: 'Typed before the session ended' }));
});

test('the feed is read, backed and opened by keys alone, and back returns to the same card', async () => {
  const henrik = await enter('Henrik Vasslund');
  const { page } = henrik;
  await seen(page.getByRole('article'));
  for (const key of ['j', 'j', 'j']) await page.keyboard.press(key);
  const card = page.locator('article:focus, article:focus-within');
  const title = await card.getByRole('heading').innerText();
  const vote = card.getByRole('button', { name: /Back this idea/ });
  const before = await vote.getAttribute('aria-pressed');
  await page.keyboard.press('v');
  await page.waitForFunction(
    ([was]) =>
      document
        .querySelector('article:focus-within [aria-pressed], article:focus [aria-pressed]')
        ?.getAttribute('aria-pressed') !== was,
    [before],
  );
  await page.keyboard.press('o');
  await seen(page.getByRole('heading', { level: 1, name: title }));
  await page.goBack();
  await seen(page.getByRole('heading', { name: title }));
  await page.keyboard.press('?');
  await seen(page.getByRole('dialog', { name: 'Keyboard' }));
});

test('a permalink opens a comment in the middle of a long thread', async () => {
  const priya = await enter('Priya Raghunathan');
  const visitor = await new Visitor(sharedAddress).signInAs('Systems Administrator');
  const { feed } = await visitor.ask<{
    feed: {
      edges: {
        node: {
          id: string;
          commentCount: number;
          comments: { edges: { node: { id: string; bodyMarkdown: string } }[] };
        };
      }[];
    };
  }>(
    `{ feed(first: 100) { edges { node { id commentCount comments(last: 1) { edges { node { id bodyMarkdown } } } } } } }`,
  );
  const idea = mostDiscussed(feed);
  const last = idea.comments.edges[0]!.node;
  await priya.follow(`/ideas/${idea.id}?comment=${last.id}`);
  await seen(priya.page.locator(`[id*="${last.id}"]`));
});

const nasty = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '[x](javascript:alert(1))',
  '"><svg onload=alert(1)>',
  'javascript:/*--></title></style></textarea></script><svg/onload=alert(1)>',
  '{{constructor.constructor("alert(1)")()}}',
];

test('nothing a member writes runs as a script, in a card, on the page, in the thread', async () => {
  const ines = await enter('Ines Carvalho');
  const title = `Nasty ${nasty[0]!}`;
  await post(ines, title, nasty.join('\n\n'));
  for (const text of nasty) {
    await ines.page.getByRole('textbox', { name: 'Your comment' }).fill(text);
    await ines.page.getByRole('button', { name: 'Comment', exact: true }).click();
    await ines.page.waitForFunction(
      () =>
        (document.querySelector('textarea[name=comment], textarea') as HTMLTextAreaElement | null)?.value ===
        '',
    );
  }
  await ines.follow('/?order=new');
  await seen(ines.page.getByRole('link', { name: title }));
  expect(ines.complaints).toEqual([]);
  expect(await ines.page.locator('article script, article img, article svg[onload]').count()).toBe(0);
});

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchChromium } from './chromium.ts';
import { Product } from './product.ts';
import { Screen } from './screen.ts';
import { Visitor } from './visitor.ts';

/** An organisation without single sign-on and without a mail server: everybody gets in through the outbox page. */
let browser: Browser;
let product: Product;
let ada: Screen;
let ines: Screen;

const password = 'correct horse battery';
const email = 'ines@test.example';

beforeAll(async () => {
  product = await Product.start({ SAMPLE: 'off' });
  const admin = await new Visitor(() => product.url).claim(product.claimCode);
  const input = { idempotencyKey: randomUUID(), name: 'Ines Duarte', email, level: 1, roles: [] };
  await admin.ask(`mutation ($input: AddMemberInput!) { addMember(input: $input) { id } }`, { input });
  browser = await launchChromium();
  [ada, ines] = await Promise.all([
    Screen.open(browser, { address: product.url }),
    Screen.open(browser, { address: product.url, width: 390, height: 844, scheme: 'dark' }),
  ]);
  await ada.go('/sign-in');
  await ada.page.getByLabel('E-mail address').fill('ada@test.example');
  await ada.page.getByRole('textbox', { name: 'Password' }).fill(password);
  await ada.page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await ada.page.getByRole('link', { name: 'Post an idea' }).first().waitFor();
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

/** The link in the newest mail of that subject, as the administrator of a pilot copies it. */
async function linkIn(subject: RegExp): Promise<string> {
  await ada.go('/admin/mail');
  await ada.page.getByRole('link', { name: subject }).first().click();
  await ada.page.getByText('As plain text').click();
  const href = await ada.page.locator('details a[href*="#"]').first().getAttribute('href');
  return href!.replace(product.url, '');
}

test('an invitation leads from the list of people through the outbox to a signed-in member', async () => {
  const { page } = ada;
  await ada.go('/admin/people');
  await page.getByRole('link', { name: 'Invitations' }).click();
  await page.getByRole('checkbox', { name: 'Choose Ines Duarte' }).check();
  await page.getByRole('button', { name: 'Invite 1 person' }).click();
  await page.getByText('Invited', { exact: true }).waitFor();

  const link = await linkIn(/You are invited/);
  const frame = page.frameLocator('iframe');
  await frame.getByRole('heading', { level: 1 }).waitFor();
  expect(await ada.findings()).toEqual([]);
  expect(ada.complaints).toEqual([]);

  // Pressed in the preview, the link opens beside the page, as from a mail program.
  const [opened] = await Promise.all([
    ada.context.waitForEvent('page'),
    frame.getByRole('link', { name: 'Choose a password' }).click(),
  ]);
  await opened.getByRole('heading', { name: 'Welcome, Ines Duarte' }).waitFor();
  await opened.close();

  await ines.go(link);
  await ines.page.getByRole('heading', { name: 'Welcome, Ines Duarte' }).waitFor();
  expect(await ines.findings()).toEqual([]);
  expect(await ines.scrollsSideways()).toBe(false);
  await ines.page.getByRole('textbox', { name: 'New password' }).fill(password);
  await ines.page.keyboard.press('Enter');
  await ines.page.getByRole('link', { name: 'Post an idea' }).first().waitFor();

  await ines.go(link);
  await ines.page.getByRole('heading', { name: 'This link was used' }).waitFor();
  expect(await ines.findings()).toEqual([]);
});

test('who forgot the password gets back in by a mail, and is signed out elsewhere', async () => {
  const elsewhere = await Screen.open(browser, { address: product.url });
  const { page } = elsewhere;
  await elsewhere.go('/sign-in');
  await page.getByLabel('E-mail address').fill(email);
  await page.getByRole('link', { name: 'Forgot your password?' }).click();
  await page.getByRole('heading', { name: 'A new password' }).waitFor();
  expect(await page.getByLabel('E-mail address').inputValue()).toBe(email);
  expect(await elsewhere.findings()).toEqual([]);
  await page.getByRole('button', { name: 'Send the link' }).click();
  await page.getByRole('heading', { name: 'Look into your mail' }).waitFor();
  await until(async () => {
    await ada.go('/admin/mail');
    await ada.page.getByRole('heading', { level: 1 }).waitFor();
    return (await ada.page.getByRole('link', { name: /A new password/ }).count()) > 0;
  });

  await elsewhere.go(await linkIn(/A new password/));
  await page.getByRole('textbox', { name: 'New password' }).fill('a whole new sentence');
  await page.getByRole('button', { name: 'Set the password' }).click();
  await page.getByRole('heading', { name: 'Your password is changed' }).waitFor();
  await page.getByRole('link', { name: 'To the sign-in page' }).click();
  await page.getByLabel('E-mail address').fill(email);
  await page.getByRole('textbox', { name: 'Password' }).fill('a whole new sentence');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByRole('link', { name: 'Post an idea' }).first().waitFor();

  await ines.go('/');
  await ines.page.getByLabel('E-mail address').waitFor();
  await elsewhere.close();
});

test('the mails themselves have no findings, light or dark, wide or narrow', async () => {
  const admin = await new Visitor(() => product.url).signIn('ada@test.example', password);
  const { mails } = await admin.ask<{ mails: { edges: { node: { html: string } }[] } }>(
    '{ mails { edges { node { html } } } }',
  );
  expect(mails.edges.length).toBeGreaterThan(2);
  for (const look of [
    { scheme: 'light', width: 1280 },
    { scheme: 'dark', width: 320 },
  ] as const) {
    const reader = await Screen.open(browser, { ...look, address: product.url });
    for (const { node } of mails.edges) {
      await reader.page.setContent(node.html);
      expect(await reader.findings()).toEqual([]);
      expect(await reader.scrollsSideways()).toBe(false);
    }
    await reader.close();
  }
});

/** Asks again until it is so. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 20_000;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error('It did not come true in time.');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

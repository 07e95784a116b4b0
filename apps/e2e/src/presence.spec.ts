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

async function anIdea(): Promise<string> {
  const nurse = await new Visitor(sharedAddress).signInAs('Staff Nurse');
  const { spaces } = await nurse.ask<{ spaces: { id: string }[] }>('{ spaces { id } }');
  const { postIdea } = await nurse.ask<{ postIdea: { id: string } }>(
    `mutation ($input: PostIdeaInput!) { postIdea(input: $input) { id } }`,
    {
      input: {
        idempotencyKey: randomUUID(),
        spaceId: spaces[0]!.id,
        title: `A clock in the hall ${randomUUID().slice(0, 8)}`,
        bodyMarkdown: '',
        tags: [],
      },
    },
  );
  return postIdea.id;
}

test('who wants to be seen is seen at an idea, seen to write, and gone when they leave', async () => {
  const path = `/ideas/${await anIdea()}`;
  const reader = await enter('Freya Solheim');
  await reader.follow(path);
  await seen(reader.page.getByRole('textbox', { name: 'Your comment' }));

  const writer = await enter('Tomasz Wrona');
  await writer.follow('/settings');
  const choice = writer.page.getByRole('switch', { name: 'Show colleagues at which idea I am' });
  await seen(choice);
  await choice.press('Space');
  await writer.page.waitForLoadState('networkidle');
  await writer.follow(path);
  await seen(reader.page.getByText('Tomasz Wrona is here too'));
  const before = await reader.page.getByRole('textbox', { name: 'Your comment' }).boundingBox();

  await writer.page.getByRole('textbox', { name: 'Your comment' }).pressSequentially('I would');
  await seen(reader.page.getByText('Tomasz Wrona is writing…'));
  expect(await reader.findings()).toEqual([]);
  expect(await reader.page.getByRole('textbox', { name: 'Your comment' }).boundingBox()).toEqual(before);

  await writer.close();
  open.splice(open.indexOf(writer), 1);
  await gone(reader.page.getByText('Tomasz Wrona is here too'));
});

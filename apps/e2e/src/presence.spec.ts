import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { people } from './people.ts';
import { sharedAddress } from './shared-address.ts';
import { Visitor } from './visitor.ts';

const enter = people();

const seen = (locator: Locator) => locator.first().waitFor({ state: 'visible', timeout: 20_000 });
const gone = (locator: Locator) => locator.first().waitFor({ state: 'detached', timeout: 20_000 });

async function anIdea(): Promise<string> {
  const nurse = await new Visitor(sharedAddress).signInAs('Staff Nurse');
  return nurse.postIdea(`A clock in the hall ${randomUUID().slice(0, 8)}`);
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
  await gone(reader.page.getByText('Tomasz Wrona is here too'));
});

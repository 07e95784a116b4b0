import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { people } from './people.ts';
import { sharedAddress } from './shared-address.ts';
import { Visitor } from './visitor.ts';

const enter = people();

const seen = (locator: Locator) => locator.first().waitFor({ state: 'visible', timeout: 15_000 });
const gone = (locator: Locator) => locator.first().waitFor({ state: 'detached', timeout: 15_000 });

async function post(by: Visitor, title: string): Promise<string> {
  const { spaces } = await by.ask<{ spaces: { id: string }[] }>('{ spaces { id } }');
  const { postIdea } = await by.ask<{ postIdea: { id: string } }>(
    `mutation ($input: PostIdeaInput!) { postIdea(input: $input) { id } }`,
    { input: { idempotencyKey: randomUUID(), spaceId: spaces[0]!.id, title, bodyMarkdown: '', tags: [] } },
  );
  return postIdea.id;
}

test('a community manager merges two ideas: whoever reads the old one is led to the new one, and an un-merge parts them', async () => {
  const word = `wombat${randomUUID()
    .replace(/[^a-z]/g, '')
    .slice(0, 6)}`;
  const author = await new Visitor(sharedAddress).signInAs('Staff Nurse');
  const [from, into] = [
    await post(author, `A ${word} for the ward`),
    await post(author, `One ${word} for every ward`),
  ];
  const reader = await enter('Ines Carvalho');
  await reader.go(`/ideas/${from}`);
  await seen(reader.page.getByRole('heading', { level: 1, name: `A ${word} for the ward` }));

  const manager = await enter('Leila Mansouri');
  const { page } = manager;
  await manager.go(`/ideas/${from}`);
  await page.getByRole('button', { name: 'More', exact: true }).first().click();
  await page.getByRole('menuitem', { name: 'Merge into another idea' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: `One ${word} for every ward` }).check();
  await seen(dialog.getByText('becomes part of'));
  expect(await manager.findings()).toEqual([]);
  await dialog.getByRole('button', { name: 'Merge', exact: true }).click();
  await page.waitForURL(new RegExp(into));
  await seen(page.getByText(`Also in it: “A ${word} for the ward”`));
  expect(await manager.findings()).toEqual([]);

  await reader.page.waitForURL(new RegExp(into), { timeout: 15_000 });
  await seen(reader.page.getByText('The address you opened is that of'));

  await page.getByRole('button', { name: `Un-merge “A ${word} for the ward”` }).click();
  await gone(page.getByText('Also in it'));
  await gone(reader.page.getByText('Also in it'));
  await manager.go(`/ideas/${from}`);
  await seen(page.getByRole('heading', { level: 1, name: `A ${word} for the ward` }));
});

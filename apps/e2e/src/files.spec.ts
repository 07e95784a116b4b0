import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import { people } from './people.ts';
import { Screen } from './screen.ts';
import { sharedAddress } from './shared-address.ts';
import { Visitor } from './visitor.ts';

let picture: Buffer;
let path: string;
const enter = people();

beforeAll(async () => {
  picture = await sharp({ create: { width: 1200, height: 800, channels: 3, background: '#c63' } })
    .png()
    .toBuffer();
  const nurse = await new Visitor(sharedAddress).signInAs('Staff Nurse');
  path = `/ideas/${await nurse.postIdea('Something that words cannot show')}`;
});

const seen = (locator: Locator) => locator.first().waitFor({ state: 'visible', timeout: 15_000 });
const gone = (locator: Locator) => locator.first().waitFor({ state: 'detached', timeout: 15_000 });
const holds = (field: Locator, text: RegExp) => expect(field.inputValue()).resolves.toMatch(text);

/** Opens the page of an idea, where one may comment. */
async function openIdea(screen: Screen): Promise<void> {
  await screen.follow(path);
  await seen(screen.page.getByRole('textbox', { name: 'Your comment' }));
}

/** What a browser does with a picture in the clipboard, or one that is dropped. */
const bring = (field: Locator, how: 'paste' | 'drop', name: string, type: string, bytes: Buffer) =>
  field.evaluate(
    (element, { how, name, type, base64 }) => {
      const data = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([data], name, { type }));
      element.dispatchEvent(
        how === 'paste'
          ? new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true, cancelable: true })
          : new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }),
      );
    },
    { how, name, type, base64: bytes.toString('base64') },
  );

/** Holds what is sent to the server back until it is let go. */
async function slowLine(page: Page): Promise<() => void> {
  let letGo = () => {};
  const free = new Promise<void>((resolve) => (letGo = resolve));
  await page.route('**/files?**', async (route) => {
    await free;
    await route.continue().catch(() => {});
  });
  return letGo;
}

test('a picture pasted into a comment is seen by the other person, and nothing typed meanwhile is lost', async () => {
  const ines = await enter('Ines Carvalho');
  const ruth = await enter('Ruth Abernathy-Cole', { width: 390, height: 844, scheme: 'dark' });
  await openIdea(ines);
  await openIdea(ruth);

  const letGo = await slowLine(ines.page);
  const field = ines.page.getByRole('textbox', { name: 'Your comment' });
  const mark = randomUUID().slice(0, 8);
  await field.fill(`Before ${mark} `);
  await bring(field, 'paste', 'stairs.png', 'image/png', picture);
  await seen(ines.page.getByRole('button', { name: 'Cancel uploading stairs.png' }));
  expect(await ines.page.getByRole('progressbar', { name: 'Uploading stairs.png' }).count()).toBe(1);
  await holds(field, /^Before \w+ \n!\[Uploading stairs\.png …\]\(#uploading-\w+\)\n$/);
  await field.pressSequentially('After');
  await ines.page.getByRole('button', { name: 'Comment', exact: true }).click();
  await seen(ines.page.getByText('A file is still on its way.'));

  letGo();
  const words = ines.page.getByRole('textbox', { name: 'What does picture 1 show?' });
  await seen(words);
  await holds(field, /^Before \w+ \n!\[\]\(\/files\/[0-9a-f-]{36}\)\nAfter$/);
  await words.fill('The steep [stairs] to ward 7');
  expect(await ines.findings()).toEqual([]);
  await ines.page.getByRole('button', { name: 'Comment', exact: true }).click();

  const shown = ruth.page.getByRole('img', { name: 'The steep [stairs] to ward 7' });
  await seen(shown);
  // It is only fetched when it comes near the window.
  await shown.scrollIntoViewIfNeeded();
  await ruth.page.waitForFunction(
    (image) => image instanceof HTMLImageElement && image.naturalWidth > 0,
    await shown.elementHandle(),
  );
  expect(await ruth.scrollsSideways()).toBe(false);
  expect([...ines.complaints, ...ruth.complaints]).toEqual([]);
});

test('a document is chosen by keys alone, stands as a chip, and is saved when it is opened', async () => {
  const ines = await enter('Ines Carvalho');
  await openIdea(ines);
  const { page } = ines;
  const field = page.getByRole('textbox', { name: 'Your comment' });
  await field.focus();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Attach pictures or documents' }).focus();
  await page.keyboard.press('Enter');
  await (
    await chooser
  ).setFiles({ name: 'plan.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n%%EOF\n') });
  await seen(page.getByRole('button', { name: 'Remove plan.pdf from the text' }));
  await holds(field, /\[plan\.pdf\]\(\/files\/[0-9a-f-]{36}\/plan\.pdf\)/);
  await page.getByRole('button', { name: 'Comment', exact: true }).click();
  const chip = page.getByRole('link', { name: /plan\.pdf\s*PDF · 1 kB/ });
  await seen(chip);
  const saved = page.waitForEvent('download');
  await chip.last().click();
  expect((await saved).suggestedFilename()).toBe('plan.pdf');
});

test('what is not taken is said with the way out, and what is called off leaves nothing', async () => {
  const ines = await enter('Ines Carvalho');
  await openIdea(ines);
  const { page } = ines;
  const field = page.getByRole('textbox', { name: 'Your comment' });
  await field.fill('Kept');
  await bring(field, 'drop', 'logo.svg', 'image/svg+xml', Buffer.from('<svg/>'));
  await seen(
    page
      .getByRole('list', { name: 'Attached' })
      .getByText(/logo\.svg was not attached\. Files of this kind are not taken/),
  );
  await page.getByRole('button', { name: 'Remove logo.svg from the text' }).click();
  await gone(page.getByRole('list', { name: 'Attached' }));

  await slowLine(page);
  await bring(field, 'drop', 'stairs.png', 'image/png', picture);
  await page.getByRole('button', { name: 'Cancel uploading stairs.png' }).click();
  await gone(page.getByRole('list', { name: 'Attached' }));
  await holds(field, /^Kept\s*$/);
});

test('a file that fell with the line is sent again on request', async () => {
  const ines = await enter('Ines Carvalho');
  await openIdea(ines);
  const { page } = ines;
  await page.route('**/files?**', (route) => route.abort('connectionfailed'), { times: 1 });
  const field = page.getByRole('textbox', { name: 'Your comment' });
  await bring(field, 'paste', 'stairs.png', 'image/png', picture);
  await page.getByRole('button', { name: 'Try stairs.png again' }).click();
  await seen(page.getByRole('textbox', { name: 'What does picture 1 show?' }));
});

test('one’s own picture is set and seen, and taken away again', async () => {
  const ines = await enter('Ines Carvalho');
  const { page } = ines;
  await ines.follow('/settings');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a picture' }).click();
  await (await chooser).setFiles({ name: 'me.png', mimeType: 'image/png', buffer: picture });
  const menu = page.getByRole('button', { name: /Ines Carvalho/ }).locator('img');
  await menu.waitFor({ state: 'attached', timeout: 15_000 });
  expect(await ines.findings()).toEqual([]);
  await page.getByRole('button', { name: 'Remove the picture' }).click();
  await menu.waitFor({ state: 'detached', timeout: 15_000 });
  expect(ines.complaints).toEqual([]);
});

import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Asked, Reply } from '../../testing/answering-link.ts';
import { renderPage } from '../../testing/render-page.tsx';
import { stagedServer } from '../../testing/staged-server.ts';
import PresenceChoice from './PresenceChoice.tsx';
import { PresenceLine, saysWriting, saysWritten } from './index.ts';

const person = (name: string) => ({
  __typename: 'Member',
  id: name.toLowerCase(),
  name,
  initials: name[0],
  picture: null,
});

const settings = (isShown: boolean, isAllowed = true) => ({
  __typename: 'PresenceSettings',
  isShown,
  isAllowed,
});

async function line(
  kept: object,
  beat: Reply = { data: { beHere: { __typename: 'PresenceBeat', isShown: true, againInSeconds: 3 } } },
) {
  const server = stagedServer(({ name }) =>
    name === 'PresenceSettings' ? { data: { presenceSettings: kept } } : beat,
  );
  const view = await renderPage(<PresenceLine ideaId="1" />, { link: server.link });
  const here = (names: string[], writing: string[] = [], count = names.length) =>
    server.emit('WhoIsHere', {
      presence: {
        __typename: 'Presence',
        count,
        people: names.map(person),
        writers: writing.map(person),
      },
    });
  return { ...view, ...server, here };
}

const words = (asked: Asked[]) =>
  asked
    .filter(({ name }) => name === 'BeHere')
    .map(({ variables }) => (variables['input'] as { state: string }).state);

const saw = (sentence: string) => waitFor(() => expect(screen.getByText(sentence)).toBeTruthy());

beforeEach(() => saysWritten('1'));
afterEach(() => void jest.restoreAllMocks());

test('one is named, several are counted, who writes is named, and the viewer is none of them', async () => {
  const page = await line(settings(false));
  await waitFor(() => page.here(['Bo']));
  await saw('Bo is here too');
  await page.here(['Bo', 'Amara', 'Cy'], ['Amara', 'Cy']);
  await saw('2 others are here');
  await saw('Cy is writing…');
  await page.here(['Bo', 'Cy'], ['Bo', 'Cy']);
  await saw('Bo and Cy are writing…');
  await page.here(['Bo', 'Cy', 'Dee'], ['Bo', 'Cy', 'Dee']);
  await saw('Several people are writing…');
  await page.here([]);
  await waitFor(() => expect(screen.queryByText(/here|writing/)).toBeNull());
});

test('a crowd is not counted one by one', async () => {
  const page = await line(settings(false));
  await waitFor(() => page.here(['Bo'], [], 100));
  await saw('A hundred others are here, or more');
});

test('nothing is said of who does not want to be seen', async () => {
  const page = await line(settings(false));
  await waitFor(() => page.here(['Bo']));
  saysWriting('1');
  await saw('Bo is here too');
  expect(words(page.asked)).toEqual([]);
});

test('who wants to be seen says so, says when they write, and takes leave', async () => {
  const page = await line(settings(true));
  await waitFor(() => expect(words(page.asked)).toEqual(['HERE']));
  act(() => {
    saysWriting('1');
    saysWriting('1');
  });
  await waitFor(() => expect(words(page.asked)).toEqual(['HERE', 'WRITING']));
  act(() => saysWritten('1'));
  await waitFor(() => expect(words(page.asked)).toEqual(['HERE', 'WRITING', 'HERE']));
  page.unmount();
  await waitFor(() => expect(words(page.asked).at(-1)).toBe('GONE'));
});

test('whoever is left alone at the screen is gone, and here again when they stir', async () => {
  const soon = { beHere: { __typename: 'PresenceBeat', isShown: true, againInSeconds: 1 } };
  const page = await line(settings(true), { data: soon });
  await waitFor(() => expect(words(page.asked)[0]).toBe('HERE'));
  const later = Date.now() + 6 * 60_000;
  jest.spyOn(Date, 'now').mockImplementation(() => later);
  await waitFor(() => expect(words(page.asked).at(-1)).toBe('GONE'));
  await userEvent.keyboard('a');
  await waitFor(() => expect(words(page.asked).at(-1)).toBe('HERE'));
});

test('one who is counted but has no face among the first does not count for another', async () => {
  const page = await line(settings(true));
  await waitFor(() => expect(words(page.asked)).toEqual(['HERE']));
  await page.here(['Bo'], [], 2);
  await saw('Bo is here too');
});

test('where the organisation does without, there is no line', async () => {
  const page = await line(settings(true, false));
  await waitFor(() => expect(page.container.querySelector('[class*=line]')).toBeNull());
  expect(words(page.asked)).toEqual([]);
});

test('the choice is kept with one switch, and cannot be made where presence is off', async () => {
  const server = stagedServer(({ name, variables }) =>
    name === 'SetPresence'
      ? { data: { setPresence: settings((variables['input'] as { isShown: boolean }).isShown) } }
      : { data: { presenceSettings: settings(false) } },
  );
  const view = await renderPage(<PresenceChoice />, { link: server.link });
  const choice = () => screen.getByRole<HTMLInputElement>('switch', { name: /at which idea I am/ });
  await waitFor(() => expect(choice().checked).toBe(false));
  await userEvent.click(choice());
  await waitFor(() => expect(choice().checked).toBe(true));
  view.unmount();

  const off = stagedServer(() => ({ data: { presenceSettings: settings(true, false) } }));
  await renderPage(<PresenceChoice />, { link: off.link });
  await saw('Your organisation does not show who is here.');
  expect(choice().disabled).toBe(true);
});

import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { revealingRules } from '@upwell/ranking';
import { goals } from '@upwell/ranking/simulation';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answeringLink } from '../../testing/answering-link.ts';
import { renderPage } from '../../testing/render-page.tsx';
import { promiseRows } from './measured-promises.ts';
import RankingPage from './RankingPage.tsx';
import { replay, type Progress } from './replay.ts';
import type { ReplayWish } from './replay-wish.ts';

/** Plays at once what a browser plays beside the page. */
class WorkerAtOnce {
  static isBroken = false;
  onmessage?: (event: { data: Progress }) => void;
  onerror?: () => void;
  #isOver = false;

  postMessage(wish: ReplayWish) {
    setTimeout(() => {
      if (WorkerAtOnce.isBroken) this.onerror?.();
      else for (const data of replay(wish)) if (!this.#isOver) this.onmessage?.({ data });
    });
  }
  terminate() {
    this.#isOver = true;
  }
}

beforeEach(() => {
  WorkerAtOnce.isBroken = false;
  Object.assign(globalThis, { Worker: WorkerAtOnce });
});
afterEach(() => void Reflect.deleteProperty(globalThis, 'Worker'));

const open = (path = '/ranking') =>
  renderPage(<RankingPage />, { path, link: answeringLink(() => ({ data: {} })).link });

test('every rule of what reveals and what ranks has a row in words', async () => {
  await open();
  const rules = screen.getByRole('table', { name: /ways in which you can meet an idea/ });
  expect(within(rules).getAllByRole('row')).toHaveLength(1 + revealingRules.length);
  expect(
    within(rules).getByRole('row', { name: /You back it.*shown from then on.*only if your feed/ }),
  ).toBeTruthy();
  expect(within(rules).queryByText(/^causes\.|^revealing\./)).toBeNull();
});

test('every promise stands with its bounds, and what was measured keeps it', async () => {
  await open();
  expect(promiseRows).toHaveLength(goals.length);
  for (const { name, bounds, found } of promiseRows) {
    expect([name, found[0]! >= (bounds.least ?? -Infinity), found[0]! <= (bounds.most ?? Infinity)]).toEqual([
      name,
      true,
      true,
    ]);
  }
  const table = screen.getByRole('table', { name: /Means of twelve organisations/ });
  expect(
    within(table).getByRole('row', { name: /truly best ideas on the list.* at least 70% 79% 54%/ }),
  ).toBeTruthy();
  expect(
    within(table).getByRole('row', { name: /late is listed.* at most 5 3.6 3.6 never never/ }),
  ).toBeTruthy();
});

test('the example is computed: a department that is capped, and the own one that counts for nothing', async () => {
  await open();
  const example = screen.getByRole('table', { name: /Who saw the idea/ });
  expect(within(example).getByRole('row', { name: 'Kitchen 18 1.8 9 6.4' })).toBeTruthy();
  expect(within(example).getByRole('row', { name: /Surgery, the author’s own 40 4 30 own/ })).toBeTruthy();
  expect(screen.getByText('2.0 × the usual support')).toBeTruthy();
});

test('the same settings show the same picture, another organisation another one', async () => {
  const { container } = await open();
  await screen.findByRole('table', { name: 'This organisation in figures' });
  const bars = () =>
    [...container.querySelectorAll('rect')].map((bar) => `${bar.getAttribute('x')} ${bar.dataset['kind']}`);
  const first = bars();
  expect(first.length).toBeGreaterThan(100);
  expect(first.some((bar) => bar.endsWith('pushed'))).toBe(false);
  await userEvent.click(screen.getByRole('button', { name: 'Another organisation' }));
  await waitFor(() => expect(bars()).not.toEqual(first));
  await userEvent.click(screen.getByRole('button', { name: 'As at first' }));
  await waitFor(() => expect(bars()).toEqual(first));
});

test('people who cheat by link carry another list, and not this one', async () => {
  await open('/ranking?colluders=0.1&way=link&against=votes+per+view');
  const figures = await screen.findByRole('table', { name: 'This organisation in figures' });
  const cells = within(within(figures).getByRole('row', { name: /pushed idea/ })).getAllByRole('cell');
  expect(cells[0]!.textContent).toBe('0');
  expect(Number(cells[1]!.textContent)).toBeGreaterThan(7);
});

test('a slider tells its value in words and plays anew', async () => {
  await open();
  await screen.findByRole('table', { name: 'This organisation in figures' });
  const slider = screen.getByRole('slider', { name: 'People who cheat' });
  fireEvent.change(slider, { target: { value: '0.05' } });
  await waitFor(() => expect(slider.getAttribute('aria-valuetext')).toBe('20 people, 5%'));
  expect(await screen.findByRole('radio', { name: 'By a link they send round' })).toBeTruthy();
  const figures = screen.getByRole('table', { name: 'This organisation in figures' });
  expect(await within(figures).findByRole('row', { name: /Evenings with the pushed idea/ })).toBeTruthy();
});

test('an address that nobody could have set is read as the nearest that can', async () => {
  await open('/ranking?organisation=-3&bias=9&blind=x&colluders=0.0449&against=chance');
  expect(screen.getByRole('slider', { name: 'Favouritism' }).getAttribute('aria-valuetext')).toMatch(/^2 ×/);
  expect(screen.getByRole('slider', { name: 'Names hidden' }).getAttribute('aria-valuetext')).toBe(
    'from 100%',
  );
  expect(screen.getByRole('slider', { name: /cheat/ }).getAttribute('aria-valuetext')).toBe('16 people, 4%');
  await screen.findByRole('table', { name: 'This organisation in figures' });
});

test('a browser that cannot play says so, and tries again', async () => {
  WorkerAtOnce.isBroken = true;
  await open();
  const again = await screen.findByRole('button', { name: 'Try again' });
  WorkerAtOnce.isBroken = false;
  await userEvent.click(again);
  expect(await screen.findByRole('table', { name: 'This organisation in figures' })).toBeTruthy();
});

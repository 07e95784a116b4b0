import { expect, jest, test } from '@jest/globals';
import { act, screen } from '@testing-library/react';
import { setConnection } from '../apollo/connection.ts';
import { answeringLink } from '../testing/answering-link.ts';
import { renderPage } from '../testing/render-page.tsx';
import { QueryFailed } from './QueryFailed.tsx';

test('once the network or the live connection is back it tries again by itself', async () => {
  const retry = jest.fn(() => Promise.reject(new Error('not yet')));
  const { link } = answeringLink(() => ({ data: {} }));
  await renderPage(<QueryFailed error={new Error('network gone')} onRetry={retry} />, { link });
  expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
  expect(retry).not.toHaveBeenCalled();
  act(() => void dispatchEvent(new Event('online')));
  expect(retry).toHaveBeenCalledTimes(1);
  act(() => setConnection('interrupted'));
  act(() => setConnection('live'));
  expect(retry).toHaveBeenCalledTimes(2);
});

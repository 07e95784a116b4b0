import { expect, jest, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { lazy } from 'react';
import { Extra } from './Extra.tsx';

test('a part that cannot be loaded leaves the rest of the page standing', async () => {
  const complaints = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const Lost = lazy(() => Promise.reject(new TypeError('Failed to fetch dynamically imported module')));
  const Late = lazy(() => Promise.resolve({ default: () => <p>Late</p> }));
  render(
    <>
      <p>The page</p>
      <Extra>
        <Lost />
      </Extra>
      <Extra>
        <Late />
      </Extra>
    </>,
  );
  await screen.findByText('Late');
  expect(screen.getByText('The page')).toBeTruthy();
  complaints.mockRestore();
});

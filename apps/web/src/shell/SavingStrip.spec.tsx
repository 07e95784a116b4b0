import { expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { answeringLink } from '../testing/answering-link.ts';
import { renderPage } from '../testing/render-page.tsx';
import { SavingStrip } from './SavingStrip.tsx';

function Frame() {
  const [isReadOnly, setReadOnly] = useState(false);
  return (
    <>
      <SavingStrip isReadOnly={isReadOnly} />
      <button onClick={() => setReadOnly((is) => !is)}>Flood</button>
    </>
  );
}

test('a status says politely that nothing can be saved, and for a moment that it is over', async () => {
  await renderPage(<Frame />, { link: answeringLink(() => ({ data: {} })).link });
  const status = screen.getByRole('status');
  const flood = screen.getByRole('button', { name: 'Flood' });
  expect(status.textContent).toBe('');
  await userEvent.click(flood);
  await waitFor(() => expect(status.textContent).toMatch(/nothing can be saved right now/i));
  await userEvent.click(flood);
  await waitFor(() => expect(status.textContent).toMatch(/everything can be saved again/i));
  await waitFor(() => expect(status.textContent).toBe(''), { timeout: 10_000 });
});

import { beforeEach, expect, test } from '@jest/globals';
import { configure, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { useLocation } from 'react-router';
import { notePage } from '../../shell/recent-pages.ts';
import { answeringLink } from '../../testing/answering-link.ts';
import { renderPage } from '../../testing/render-page.tsx';
import CommandPalette from './CommandPalette.tsx';
import { found, foundIdea } from './search.sample.ts';

// A busy machine is no failure.
configure({ asyncUtilTimeout: 4_000 });
beforeEach(() => sessionStorage.clear());

function Page() {
  const [open, setOpen] = useState(true);
  const { pathname, search } = useLocation();
  return (
    <>
      <output data-testid="address">{pathname + search}</output>
      {open && <CommandPalette onClose={() => setOpen(false)} onKeyboardHelp={() => undefined} />}
    </>
  );
}

async function palette() {
  const { link, asked } = answeringLink(({ variables }) => ({
    data: found({
      ideas: String(variables.query).startsWith('lift') ? [foundIdea('i1', 'Lift is broken')] : [],
    }),
  }));
  await renderPage(<Page />, { link });
  return { asked, field: await screen.findByRole('combobox') };
}

const chosen = () => screen.getByRole('option', { selected: true }).textContent;
const address = () => screen.getByTestId('address').textContent;

test('before anything is typed it offers recent pages, the places this member may open, and acts', async () => {
  notePage({ path: '/ideas/i9', title: 'Paint the corridor' });
  await palette();
  const options = screen.getAllByRole('option').map(({ textContent }) => textContent);
  expect(options).toEqual(
    expect.arrayContaining(['Paint the corridor', 'Ideas', 'Settings', 'Post an idea', 'Sign out']),
  );
  // Amara administers nothing.
  expect(options).not.toContain('Units');
});

test('arrows move, Enter goes there, and the palette closes', async () => {
  const { field } = await palette();
  await userEvent.type(field, 'sett');
  expect(chosen()).toBe('Settings');
  await userEvent.keyboard('{ArrowDown}');
  expect(chosen()).toBe('Search for “sett”');
  await userEvent.keyboard('{ArrowUp}{Enter}');
  expect(address()).toBe('/settings');
  await waitFor(() => expect(screen.queryByRole('combobox')).toBeNull());
});

test('what the server finds can be chosen too; a screen reader hears which', async () => {
  const { field } = await palette();
  await userEvent.type(field, 'lift');
  const option = await screen.findByRole('option', { name: 'Lift is broken' });
  expect(field.getAttribute('aria-activedescendant')).toBe(option.id);
  await userEvent.keyboard('{Enter}');
  expect(address()).toBe('/ideas/i1');
});

test('words that fit nothing lead to the search page', async () => {
  const { field } = await palette();
  await userEvent.type(field, 'zeppelin{Enter}');
  expect(address()).toBe('/search?q=zeppelin');
});

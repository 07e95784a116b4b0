import { expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { answeringLink } from '../../testing/answering-link.ts';
import { renderPage } from '../../testing/render-page.tsx';
import { MarkdownField } from './index.ts';

const person = (id: string, name: string) => ({
  __typename: 'Member',
  id,
  name,
  initials: name[0],
  picture: null,
  title: null,
});

function Field({ onSend }: { onSend: () => void }) {
  const [value, setValue] = useState('');
  return (
    <MarkdownField
      label="Words"
      value={value}
      onChange={setValue}
      max={1000}
      mentions={{ ideaId: 'i1' }}
      onSend={onSend}
    />
  );
}

async function field() {
  const { link, asked } = answeringLink(({ variables }) => ({
    data: {
      mentionable: String(variables.search).startsWith('x')
        ? []
        : [person('1', 'Ada Lund'), person('2', 'Adam Berg')],
    },
  }));
  let sent = 0;
  await renderPage(<Field onSend={() => (sent += 1)} />, { link });
  const text = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Words' });
  await userEvent.click(text);
  return { text, asked, sent: () => sent };
}

const options = () => screen.findAllByRole('option');

test('a name behind an @ is completed by keys alone, and the text goes on behind it', async () => {
  const { text, asked } = await field();
  await userEvent.keyboard('Ask @ad');
  expect((await options()).map(({ textContent }) => textContent)).toEqual(['AAda Lund', 'AAdam Berg']);
  await waitFor(() => expect(asked.at(-1)?.variables).toMatchObject({ search: 'ad', ideaId: 'i1' }));
  await userEvent.keyboard('{ArrowDown}');
  const [, second] = await options();
  expect(text.getAttribute('aria-activedescendant')).toBe(second!.id);
  await userEvent.keyboard('{Enter}first');
  expect(text.value).toBe('Ask [@Adam Berg](/people/2) first');
  expect(screen.queryByRole('listbox')).toBeNull();
});

test('a press takes a name too', async () => {
  const { text } = await field();
  await userEvent.keyboard('@a');
  await userEvent.click((await options())[0]!);
  expect(text.value).toBe('[@Ada Lund](/people/1) ');
});

test('Escape turns the list away for this name, and Enter is a new line again', async () => {
  const { text } = await field();
  await userEvent.keyboard('@a');
  await options();
  await userEvent.keyboard('{Escape}d{Enter}');
  expect(screen.queryByRole('listbox')).toBeNull();
  expect(text.value).toBe('@ad\n');
});

test('where nobody fits nothing is in the way', async () => {
  const { text, sent } = await field();
  await userEvent.keyboard('@xy{Control>}{Enter}{/Control}');
  expect(screen.queryByRole('listbox')).toBeNull();
  expect([text.value, sent()]).toEqual(['@xy', 1]);
});

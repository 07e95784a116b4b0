import { expect, jest, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { SuggestField, type Suggestion } from './SuggestField.tsx';

const all = ['Depot', 'Desk', 'Ward'].map((label) => ({ value: label, label }));

function Field({ onChoose }: { onChoose: (suggestion: Suggestion) => void }) {
  const [text, setText] = useState('');
  const fitting = all.filter(({ label }) => label.toLowerCase().startsWith(text.toLowerCase()));
  return (
    <SuggestField
      label="Place"
      nothing="Nothing like this"
      text={text}
      onText={setText}
      suggestions={fitting}
      onChoose={onChoose}
    />
  );
}

async function field() {
  Element.prototype.scrollIntoView ??= () => undefined;
  const onChoose = jest.fn();
  render(<Field onChoose={onChoose} />);
  await userEvent.click(screen.getByRole('combobox', { name: 'Place' }));
  const meant = () => screen.queryByRole('option', { selected: true })?.textContent;
  return { onChoose, meant };
}

test('without a word nothing is meant; arrows go round', async () => {
  const { meant, onChoose } = await field();
  expect(screen.getAllByRole('option')).toHaveLength(3);
  expect(meant()).toBeUndefined();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  expect(meant()).toBe('Desk');
  await userEvent.keyboard('{ArrowUp}{ArrowUp}');
  expect(meant()).toBe('Ward');
  await userEvent.keyboard('{Enter}');
  expect(onChoose).toHaveBeenCalledWith({ value: 'Ward', label: 'Ward' });
});

test('what is typed means the first that fits', async () => {
  const { meant, onChoose } = await field();
  await userEvent.keyboard('des');
  expect(meant()).toBe('Desk');
  await userEvent.keyboard('{Enter}');
  expect(onChoose).toHaveBeenCalledTimes(1);
  expect(screen.queryByRole('option')).toBeNull();
});

test('Escape closes the list and keeps the word', async () => {
  await field();
  await userEvent.keyboard('de{Escape}');
  expect(screen.queryByRole('option')).toBeNull();
  expect(screen.getByRole<HTMLInputElement>('combobox').value).toBe('de');
});

test('where nothing fits the list says so, and Enter chooses nothing', async () => {
  const { onChoose } = await field();
  await userEvent.keyboard('x{Enter}');
  expect(screen.getByText('Nothing like this')).toBeTruthy();
  expect(onChoose).not.toHaveBeenCalled();
});

import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { bringWords } from '../../messages/bring-words.ts';
import { settings } from '../../messages/en/settings.ts';
import { answeringLink, type Reply } from '../../testing/answering-link.ts';
import { renderPage } from '../../testing/render-page.tsx';
import { Profile } from './Profile.tsx';

bringWords({ settings });

const mine = {
  __typename: 'Member',
  id: 'amara',
  name: 'Amara Okafor',
  initials: 'AO',
  title: 'Ward nurse',
  timeZone: null,
  language: null,
};
const profile = {
  organisation: { __typename: 'Organisation', timeZone: 'Europe/Paris' },
  viewer: { __typename: 'Viewer', id: 'amara', member: mine },
};

async function form(reply: Reply) {
  const { link, asked } = answeringLink(({ name }) => (name === 'EditMyProfile' ? reply : { data: profile }));
  await renderPage(<Profile />, { link });
  await screen.findByLabelText('Name');
  return asked;
}

test('name, title and time zone are one’s own; what is left empty is as the organisation has it', async () => {
  const asked = await form({ data: { editMyProfile: { ...mine, name: 'Amara O.' } } });
  await userEvent.clear(screen.getByLabelText('Name'));
  await userEvent.type(screen.getByLabelText('Name'), 'Amara O.');
  await userEvent.selectOptions(screen.getByLabelText('Your time zone'), 'Europe/Lisbon');
  await userEvent.click(screen.getByRole('button', { name: 'Save the profile' }));
  expect(await screen.findByText('Your profile is saved.')).toBeTruthy();
  expect(asked.find(({ name }) => name === 'EditMyProfile')?.variables['input']).toMatchObject({
    name: 'Amara O.',
    title: 'Ward nurse',
    language: null,
    timeZone: 'Europe/Lisbon',
  });
});

test('what is refused is said at its field, and everything typed stays', async () => {
  await form({
    error: { code: 'INVALID_INPUT', fields: [{ path: 'name', code: 'TOO_SHORT', params: { min: 2 } }] },
  });
  await userEvent.clear(screen.getByLabelText('Name'));
  await userEvent.type(screen.getByLabelText('Name'), 'A');
  await userEvent.click(screen.getByRole('button', { name: 'Save the profile' }));
  expect(await screen.findByText('At least 2 characters, please.')).toBeTruthy();
  expect(screen.getByLabelText<HTMLInputElement>('Name').value).toBe('A');
});

import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answeringLink, type Reply } from '../../testing/answering-link.ts';
import { amara, renderPage } from '../../testing/render-page.tsx';
import OrganisationPage from './OrganisationPage.tsx';

const organisation = {
  __typename: 'Organisation',
  name: 'Harbour',
  language: 'en',
  timeZone: 'Europe/Paris',
  allowsPresence: true,
  allowsLooks: true,
  departmentLevel: null,
};
const administrator = { ...amara, can: { ...amara.can, administer: true } };

async function page(reply: Reply) {
  const { link, asked } = answeringLink(({ name }) =>
    name === 'EditOrganisation' ? reply : { data: { organisation } },
  );
  await renderPage(<OrganisationPage />, { link, viewer: administrator });
  await screen.findByLabelText('Name');
  return asked;
}

test('language and time zone are chosen and saved', async () => {
  const changed = { ...organisation, language: 'de' };
  const asked = await page({ data: { editOrganisation: changed } });
  await userEvent.selectOptions(screen.getByLabelText('Language'), 'German');
  await userEvent.selectOptions(screen.getByLabelText('Time zone'), 'Europe/Berlin');
  await userEvent.click(screen.getByRole('switch', { name: 'Show who is here' }));
  await userEvent.click(screen.getByRole('switch', { name: 'Rank by who saw an idea' }));
  await userEvent.selectOptions(screen.getByLabelText('Departments'), 'Level 3 from the top');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('The organisation is saved.')).toBeTruthy();
  const sent = asked.find(({ name }) => name === 'EditOrganisation')?.variables['input'];
  expect(sent).toMatchObject({
    name: 'Harbour',
    language: 'de',
    timeZone: 'Europe/Berlin',
    allowsPresence: false,
    allowsLooks: false,
    departmentLevel: 3,
  });
});

test('what is refused is said at its field', async () => {
  await page({ error: { code: 'INVALID_INPUT', fields: [{ path: 'timeZone', code: 'WRONG' }] } });
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('This is not right.')).toBeTruthy();
});

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

const quota = {
  __typename: 'FirstLooksQuota',
  looks: 10,
  isShort: true,
  guaranteedLooksPerWeek: 50,
  newIdeasPerWeek: 4,
};

async function page(reply: Reply) {
  const { link, asked } = answeringLink(({ name }) =>
    name === 'EditOrganisation'
      ? reply
      : name === 'FirstLooksQuota'
        ? { data: { firstLooksQuota: quota } }
        : { data: { organisation } },
  );
  await renderPage(<OrganisationPage />, { link, viewer: administrator });
  await screen.findByLabelText('Name');
  return asked;
}

test('it is said how many first looks ideas are given, and why they are fewer than they should be', async () => {
  await page({ data: {} });
  expect(
    await screen.findByText(
      /^Every new idea is first shown to 10 colleagues .* It should be 25, but .* only some 50 first looks/,
    ),
  ).toBeTruthy();
});

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

import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answeringLink } from '../../testing/answering-link.ts';
import { renderPage } from '../../testing/render-page.tsx';
import SignInPage from './SignInPage.tsx';

const nurse = {
  __typename: 'SamplePerson',
  description: 'Works nights.',
  member: { __typename: 'Member', id: 'ines', name: 'Ines', initials: 'I', title: 'Nurse' },
};

async function signInPage(path: string, { isSample = true, canBeClaimed = true } = {}) {
  const organisation = {
    __typename: 'Organisation',
    name: 'Velmere Region',
    isSample,
    canBeClaimed,
    sampleProgress: null,
    build: 'b1',
  };
  const { link } = answeringLink(({ name }) =>
    name === 'SignInPage'
      ? { data: { viewer: null, organisation, samplePeople: isSample ? [nurse] : [] } }
      : { error: { code: 'INVALID_INPUT', fields: [{ path: 'code', code: 'WRONG', params: {} }] } },
  );
  await renderPage(<SignInPage />, { link, path });
}

test('the way to an organisation of one’s own stands in the address, and back leads to the people', async () => {
  await signInPage('/sign-in?way=claim');
  const code = await screen.findByLabelText('One-time code');
  expect(document.activeElement).toBe(code);
  expect(screen.queryByText('Velmere Region')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Back' }));
  expect(await screen.findByRole('button', { name: 'Sign in as Ines' })).toBeTruthy();
});

test('where an administrator exists, the address of the claim leads to the password', async () => {
  await signInPage('/sign-in?way=claim', { isSample: false, canBeClaimed: false });
  expect(await screen.findByRole('button', { name: 'Sign in' })).toBeTruthy();
  expect(screen.queryByLabelText('One-time code')).toBeNull();
});

test('a wrong code is named as such, and nothing that was typed is lost', async () => {
  await signInPage('/sign-in?way=claim');
  await userEvent.type(await screen.findByLabelText('One-time code'), 'ABCD-EFGH');
  await userEvent.type(screen.getByLabelText('Name of the organisation'), 'Harbour Office');
  await userEvent.type(screen.getByLabelText('Your name'), 'Ada');
  await userEvent.type(screen.getByLabelText('E-mail address'), 'ada@harbour.example');
  await userEvent.type(screen.getByLabelText('Password'), 'correct horse battery');
  await userEvent.click(screen.getByRole('button', { name: 'Start' }));
  expect(await screen.findByText(/not the code that was printed/)).toBeTruthy();
  expect(screen.getByLabelText<HTMLInputElement>('Name of the organisation').value).toBe('Harbour Office');
});

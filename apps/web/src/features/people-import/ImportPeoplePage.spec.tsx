import { expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answeringLink, type Reply } from '../../testing/answering-link.ts';
import { amara, renderPage } from '../../testing/render-page.tsx';
import ImportPeoplePage from './ImportPeoplePage.tsx';

const administrator = { ...amara, can: { ...amara.can, administer: true } };
const column = (name: string, field: string | null) => ({
  __typename: 'PeopleImportColumn',
  name,
  samples: [`${name} one`],
  field,
});
const counts = {
  __typename: 'PeopleImportCounts',
  rows: 4,
  added: 2,
  updated: 0,
  same: 0,
  broken: 2,
  missing: 1,
  newUnits: 0,
  unknown: 0,
};
const found = (more: object = {}) => ({
  __typename: 'PeopleImport',
  id: 'i1',
  fileId: 'f1',
  fileName: 'staff.csv',
  encoding: 'UTF_8',
  delimiter: 'COMMA',
  state: 'READY',
  step: null,
  share: 1,
  failure: null,
  counts,
  newUnits: [],
  columns: [column('Mail', 'EMAIL'), column('Who', 'NAME'), column('Floor', null)],
  ...more,
});
const broken = {
  __typename: 'PeopleImportRow',
  id: 'i1 3',
  line: 3,
  email: 'mei@example.test',
  name: 'Mei Tan',
  unit: null,
  changes: [],
  problems: [{ __typename: 'PersonProblem', field: 'EMAIL', code: 'DUPLICATE', line: 7, value: null }],
};
const rows = {
  __typename: 'PeopleImportRowConnection',
  edges: [{ __typename: 'PeopleImportRowEdge', cursor: 'c', node: broken }],
  pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: 'c' },
};

async function page(replies: Record<string, Reply>, path = '/?import=i1') {
  const { link, asked } = answeringLink(
    ({ name }) =>
      replies[name] ?? {
        data: {
          peopleImport:
            name === 'PeopleImportRows' ? { __typename: 'PeopleImport', id: 'i1', rows } : found(),
        },
      },
  );
  await renderPage(<ImportPeoplePage />, { link, path, viewer: administrator });
  return (name: string) =>
    asked.filter((one) => one.name === name).map(({ variables }) => variables['input']);
}

test('a table is handed in, looked at, and what would change is shown', async () => {
  const sent = await page(
    {
      HandInTable: { data: { handInTable: { __typename: 'TableFile', id: 'f1', received: 0 } } },
      AddTablePiece: { data: { addTablePiece: { __typename: 'TableFile', id: 'f1', received: 9 } } },
      LookAtPeople: { data: { lookAtPeople: found() } },
    },
    '/',
  );
  const file = new File(['mail,who\n'], 'staff.csv', { type: 'text/csv' });
  await userEvent.upload(await screen.findByLabelText('Choose a table, or drop it here'), file);
  expect(await screen.findByText('What 4 rows would change')).toBeTruthy();
  expect(sent('HandInTable')).toMatchObject([{ name: 'staff.csv', size: 9 }]);
  expect(sent('AddTablePiece')).toMatchObject([{ position: 0, content: btoa('mail,who\n') }]);
});

test('a broken row says its line, its field and the way out, and forbids to apply until it is left out', async () => {
  const sent = await page({
    ApplyPeopleImport: { data: { applyPeopleImport: found({ state: 'APPLIED' }) } },
  });
  expect(
    await screen.findByText('E-mail address stands in line 7 too. Keep one of the two rows.'),
  ).toBeTruthy();
  const apply = screen.getByRole<HTMLButtonElement>('button', { name: 'Apply 2 changes' });
  expect(apply.disabled).toBe(true);
  await userEvent.click(screen.getByRole('checkbox', { name: 'Leave out the 2 broken rows' }));
  await userEvent.click(screen.getByRole('checkbox', { name: /Switch off the account/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Apply 3 changes' }));
  expect(await screen.findByText('The directory is up to date')).toBeTruthy();
  expect(sent('ApplyPeopleImport')).toMatchObject([{ leaveOutBroken: true, deactivateMissing: true }]);
});

test('while rows do not say whom they are about, nobody can be switched off', async () => {
  await page({ PeopleImport: { data: { peopleImport: found({ counts: { ...counts, unknown: 1 } }) } } });
  const box = await screen.findByRole<HTMLInputElement>('checkbox', { name: /Switch off the account/ });
  expect(box.disabled).toBe(true);
});

test('columns are put right; a field stands for one column', async () => {
  const unmapped = found({
    state: 'UNMAPPED',
    counts: null,
    failure: { __typename: 'PeopleImportFailure', code: 'NO_EMAIL', line: null },
  });
  const sent = await page({
    PeopleImport: { data: { peopleImport: unmapped } },
    LookAtPeople: { data: { lookAtPeople: found({ id: 'i2' }) } },
  });
  expect(await screen.findByText(/Which column holds the e-mail address/)).toBeTruthy();
  await userEvent.selectOptions(screen.getByLabelText('What “Floor” holds'), 'E-mail address');
  expect(screen.getByLabelText<HTMLSelectElement>('What “Mail” holds').value).toBe('');
  await userEvent.click(screen.getByRole('button', { name: 'Look again' }));
  await waitFor(() => expect(sent('LookAtPeople')).toMatchObject([{ fields: [null, 'NAME', 'EMAIL'] }]));
});

test('while it runs one sees how far it is, and can stop it', async () => {
  const running = found({ state: 'READING', step: 'reading', share: 0.4, counts: null });
  const sent = await page({
    PeopleImport: { data: { peopleImport: running } },
    CancelPeopleImport: { data: { cancelPeopleImport: found({ state: 'CANCELLED', counts: null }) } },
  });
  expect(await screen.findByText('Reading the table')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Stop' }));
  await waitFor(() => expect(sent('CancelPeopleImport')).toMatchObject([{ importId: 'i1' }]));
});

import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { answeringLink } from '../../testing/answering-link.ts';
import { amara, renderPage } from '../../testing/render-page.tsx';
import BackupsPage from './BackupsPage.tsx';

const priya = { ...amara, can: { ...amara.can, administer: true } };
const complete = {
  __typename: 'Backup',
  id: 'b1',
  startedAt: '2026-11-26T01:30:00Z',
  seconds: 12.34,
  folder: 'upwell-2026-11-26T01-30-00Z',
  rows: 1_234_567,
  files: 12,
  bytes: 45_600_000,
  failure: null,
  removedAt: null,
};
const failed = {
  ...complete,
  id: 'b0',
  folder: null,
  rows: null,
  files: null,
  bytes: null,
  failure: 'DISK_FULL',
};
const schedule = (part = {}) => ({
  __typename: 'BackupSchedule',
  isOn: true,
  timeOfDay: '02:30',
  keep: '7 daily, 4 weekly',
  folder: '/backups',
  isLate: false,
  lastComplete: { __typename: 'Backup', id: 'b1', startedAt: complete.startedAt },
  ...part,
});

async function page({
  rows = [complete, failed] as object[],
  backupSchedule = schedule(),
  viewer = priya,
} = {}) {
  const { link, asked } = answeringLink(() => ({
    data: {
      backupSchedule,
      backups: {
        __typename: 'BackupConnection',
        edges: rows.map((node) => ({ __typename: 'BackupEdge', cursor: 'c', node })),
        pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
      },
    },
  }));
  await renderPage(<BackupsPage />, { link, path: '/admin/backups', viewer });
  return asked;
}

test('each night says what was taken, or what to do about it', async () => {
  await page();
  expect(await screen.findByText('1,234,567 rows, 12 files, 45.6 MB, 12.3 s')).toBeTruthy();
  expect(screen.getByText(/No room was left/)).toBeTruthy();
  expect(screen.getByText(/Each night at 02:30[\s\S]*\/backups[\s\S]*7 daily, 4 weekly/)).toBeTruthy();
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a backup that is late raises an alarm', async () => {
  await page({ backupSchedule: schedule({ isLate: true, lastComplete: null }), rows: [failed] });
  expect((await screen.findByRole('alert')).textContent).toMatch(/no complete backup/);
});

test('without a folder the page says how to get backups', async () => {
  await page({ backupSchedule: schedule({ isOn: false, folder: null, lastComplete: null }), rows: [] });
  expect(await screen.findByText(/sets BACKUP_FOLDER/)).toBeTruthy();
  expect(screen.getByText('No backups yet')).toBeTruthy();
});

test('others find nothing here', async () => {
  const asked = await page({ viewer: amara });
  expect(await screen.findByText('There is nothing at this address', { selector: 'p' })).toBeTruthy();
  expect(asked).toEqual([]);
});

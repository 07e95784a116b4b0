import { beforeEach, expect, test } from '@jest/globals';
import { deviceDrafts } from './device-drafts.ts';

beforeEach(() => localStorage.clear());

test('at sign-out the device forgets what the server keeps too, and nothing else', () => {
  const mine = deviceDrafts('amara');
  const theirs = deviceDrafts('ben');
  mine.write('idea:new', { content: 'kept on the server', synced: true });
  mine.write('thread:1', { content: 'typed offline', synced: false });
  theirs.write('idea:new', { content: 'of somebody else', synced: true });
  mine.forget();
  expect(mine.read('idea:new')).toBeUndefined();
  expect(mine.read('thread:1')?.content).toBe('typed offline');
  expect(theirs.read('idea:new')?.content).toBe('of somebody else');
});

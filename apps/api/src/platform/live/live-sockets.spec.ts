import { expect, test } from '@jest/globals';
import type { Viewer } from '../viewer/viewer.ts';
import type { LiveSocket } from './live-socket.ts';
import { LiveSockets } from './live-sockets.ts';
import { socketLimits } from './socket-limits.ts';

/** A socket that notes what happens to it. */
function played(memberId: string, state: Partial<LiveSocket> = {}) {
  const happened: string[] = [];
  const viewer = { memberId, sessionId: `session of ${memberId}` } as Viewer;
  const socket = {
    viewer,
    heardAt: 0,
    isInitiated: true,
    closingSince: null,
    askOnce: () => happened.push('asked'),
    cut: () => happened.push('cut'),
    close: (code: number) => happened.push(`closed ${code}`),
    ...state,
  } as unknown as LiveSocket;
  return { socket, happened };
}

test.each([
  ['one that was just heard is left alone', {}, socketLimits.silentMs - 1, []],
  ['a silent one is asked', {}, socketLimits.silentMs + 1, ['asked']],
  ['one that does not answer is cut', {}, 2 * socketLimits.silentMs + 1, ['cut']],
  ['one that never said hello is closed', { isInitiated: false }, socketLimits.initMs + 1, ['closed 4408']],
  ['one that was closed has time to read', { closingSince: 0 }, socketLimits.closingMs - 1, []],
  ['one that was closed and stays is cut', { closingSince: 0 }, socketLimits.closingMs + 1, ['cut']],
])('%s', (_, state, now, expected) => {
  const sockets = new LiveSockets();
  const { socket, happened } = played('ada', state);
  sockets.add(socket);
  sockets.lookAfter(now);
  expect(happened).toEqual(expected);
});

test('sockets are known by session and counted by member, until they are gone', () => {
  const sockets = new LiveSockets();
  const [one, two, other] = ['ada', 'ada', 'bo'].map((id) => played(id).socket);
  for (const socket of [one!, two!, other!]) sockets.add(socket);
  expect([sockets.countOf('ada'), sockets.countOf('bo'), sockets.all().length]).toEqual([2, 1, 3]);
  expect(sockets.ofSession('session of ada')).toEqual([one, two]);
  sockets.delete(one!);
  sockets.delete(one!);
  sockets.delete(other!);
  expect([sockets.countOf('ada'), sockets.countOf('bo'), sockets.all()]).toEqual([1, 0, [two]]);
});

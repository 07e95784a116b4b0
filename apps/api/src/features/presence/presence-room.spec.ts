import { expect, test } from '@jest/globals';
import { PresenceRoom } from './presence-room.ts';
import { presenceLimits } from './presence.rules.ts';

const { goneAfterMs, writingForMs, people: most } = presenceLimits;
const here = (room: PresenceRoom, now: number) => {
  room.expire(now);
  return room.present(now);
};

test('somebody is here until a while after the last word, and gone at once when they say so', () => {
  const room = new PresenceRoom();
  room.stay('ada', 'tab', false, 0);
  room.stay('ada', 'tab', false, 3_000);
  expect(here(room, goneAfterMs + 2_999).memberIds).toEqual(['ada']);
  expect(here(room, goneAfterMs + 3_000).memberIds).toEqual([]);
  room.stay('ada', 'tab', false, 20_000);
  room.leave('ada', 'tab');
  expect(room.isEmpty).toBe(true);
});

test('nobody is shown ten seconds after their connection was lost', () => {
  const longestFrameMs = presenceLimits.crowdFrameMs;
  expect(goneAfterMs + longestFrameMs).toBeLessThan(10_000);
});

test('a person with two tabs is one person, until the last tab is closed', () => {
  const room = new PresenceRoom();
  room.stay('ada', 'one', false, 0);
  room.stay('ada', 'two', true, 0);
  expect(here(room, 1)).toEqual({ memberIds: ['ada'], writerIds: ['ada'] });
  room.leave('ada', 'two');
  expect(here(room, 2)).toEqual({ memberIds: ['ada'], writerIds: [] });
  room.leave('ada', 'one');
  expect(room.isEmpty).toBe(true);
});

test('whoever stops to write is soon not writing any more', () => {
  const room = new PresenceRoom();
  room.stay('ada', 'tab', true, 0);
  expect(room.present(writingForMs - 1).writerIds).toEqual(['ada']);
  expect(room.present(writingForMs).writerIds).toEqual([]);
});

test('a full room takes nobody in, and those inside stay', () => {
  const room = new PresenceRoom();
  for (let n = 0; n < most; n += 1) expect(room.stay(`member ${n}`, 'tab', false, 0)).toBe(true);
  expect(room.stay('late', 'tab', false, 0)).toBe(false);
  expect(room.stay('member 3', 'tab', false, 1)).toBe(true);
  expect(here(room, 2).memberIds).toHaveLength(most);
});

test('what another node tells replaces what it told before, and what was overtaken says nothing', () => {
  const room = new PresenceRoom();
  room.hear(
    'node',
    1,
    [
      ['ada', 8_000, 0],
      ['bo', 8_000, 5_000],
    ],
    0,
  );
  room.hear('node', 3, [['bo', 8_000, 0]], 0);
  room.hear('node', 2, [['ada', 8_000, 0]], 0);
  expect(here(room, 1)).toEqual({ memberIds: ['bo'], writerIds: [] });
});

test('a node that is no longer heard of takes its people with it, and gives back no more than it was told', () => {
  const room = new PresenceRoom();
  room.hear(
    'node',
    1,
    [
      ['ada', 3_000, 0],
      ['eve', 1e12, 1e12],
    ],
    0,
  );
  room.stay('bo', 'tab', false, 0);
  expect(room.own(1_000)).toEqual([['bo', goneAfterMs - 1_000, 0]]);
  expect(here(room, 3_000).memberIds).toEqual(['eve', 'bo']);
  expect(here(room, goneAfterMs).memberIds).toEqual([]);
});

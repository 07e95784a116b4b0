import { expect, test } from '@jest/globals';
import { audienceOf } from './audience.ts';
import type { HeldRole, Viewer } from './viewer.ts';

const viewer = (memberId: string, ...roles: HeldRole[]): Viewer => ({
  memberId,
  sessionId: `session of ${memberId}`,
  unitId: `unit of ${memberId}`,
  level: 3,
  roles,
});

const everywhere = { unitId: null, spaceId: null };
const roleSets: HeldRole[][] = [
  [],
  [{ role: 'community_manager', ...everywhere }],
  [{ role: 'community_manager', unitId: null, spaceId: 'a' }],
  [{ role: 'community_manager', unitId: null, spaceId: 'b' }],
  [{ role: 'community_manager', unitId: 'a', spaceId: null }],
  [{ role: 'reviewer', ...everywhere }],
  [
    { role: 'reviewer', ...everywhere },
    { role: 'community_manager', ...everywhere },
  ],
];

test('viewers who hold different roles, or for different places, are never one audience', () => {
  const keys = roleSets.map((roles) => audienceOf(viewer('one', ...roles)).key);
  expect(new Set(keys).size).toBe(roleSets.length);
});

test('viewers who hold the same roles are one audience, in whatever order they got them', () => {
  for (const roles of roleSets)
    expect(audienceOf(viewer('one', ...roles)).key).toBe(
      audienceOf(viewer('other', ...roles.toReversed())).key,
    );
});

test('an audience has nothing of a single member: no id, no session, no unit, no level', () => {
  for (const roles of roleSets) {
    const [one, other] = ['one', 'other'].map((id) => audienceOf(viewer(id, ...roles)).viewer);
    expect(one).toEqual(other);
    expect(JSON.stringify(one)).not.toContain('one');
    expect(one).toMatchObject({ unitId: null, level: 0, sessionId: '' });
  }
});

import { describe, expect, test } from '@jest/globals';
import type { HeldRole, Viewer } from '../../platform/viewer/viewer.ts';
import { Member } from './member.entity.ts';
import { canAdminister, canModerate, seesPrivateFields } from './member.policy.ts';

const viewer = (...roles: HeldRole[]): Viewer => ({
  memberId: 'me',
  sessionId: 's',
  unitId: null,
  level: 1,
  roles,
});
const everywhere = (role: HeldRole['role']): HeldRole => ({ role, unitId: null, spaceId: null });

test.each([
  ['Ines Carvalho', 'IC'],
  ['Hye-jin Baek', 'HB'],
  ['Madonna', 'M'],
  ["Siobhán O'Neill", 'SO'],
  ['Élodie van der Berg', 'ÉB'],
  ['李小龍', '李'],
  ['مريم الحسن', 'ما'],
  ['42nd Team', '4T'],
  ['…', '?'],
])('the initials of %s are %s', (name, initials) => {
  expect(Object.assign(new Member(), { name }).initials).toBe(initials);
});

describe('who may what', () => {
  test.each<[who: string, viewer: Viewer, administers: boolean, moderates: boolean]>([
    ['a plain member', viewer(), false, false],
    ['an administrator', viewer(everywhere('administrator')), true, false],
    ['a community manager', viewer(everywhere('community_manager')), false, true],
    [
      'an administrator of one unit',
      viewer({ role: 'administrator', unitId: 'u', spaceId: null }),
      false,
      false,
    ],
    [
      'a community manager of one space',
      viewer({ role: 'community_manager', unitId: null, spaceId: 's' }),
      false,
      false,
    ],
  ])('%s', (_who, someone, administers, moderates) => {
    expect([canAdminister(someone), canModerate(someone)]).toEqual([administers, moderates]);
  });

  test.each<[who: string, viewer: Viewer | null, sees: boolean]>([
    ['a stranger', null, false],
    ['the member', { ...viewer(), memberId: 'them' }, true],
    ['a colleague', viewer(), false],
    ['a reviewer', viewer(everywhere('reviewer')), false],
    ['an administrator', viewer(everywhere('administrator')), true],
  ])('address and level of a member: %s', (_who, someone, sees) => {
    expect(seesPrivateFields(someone, { id: 'them' })).toBe(sees);
  });
});

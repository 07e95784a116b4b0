import { expect, test } from '@jest/globals';
import type { FeedPlacesQuery } from '../../graphql/graphql.ts';
import { places } from '../../testing/invented-ideas.ts';
import { addressOf, filterOf, readAddress } from './feed-address.ts';

const known = places as unknown as FeedPlacesQuery;
const address = (text: string) => readAddress(new URLSearchParams(text));

test.each([
  ['', '/'],
  ['order=decided', '/?order=decided'],
  [
    'order=needs-eyes&space=depot&space=wards&stage=submitted&tag=a+b',
    '/?order=needs-eyes&space=depot&space=wards&stage=submitted&tag=a+b',
  ],
  ['order=nonsense', '/'],
  // Orders that were there before.
  ['order=backed', '/'],
])('the address %j reads and writes as %j', (text, expected) => {
  expect(addressOf(address(text))).toBe(expected);
});

test('words of the address become ids', () => {
  expect(filterOf(address('space=wards&stage=submitted&tag=linen'), known)).toEqual({
    filter: { spaceIds: ['s2'], stageIds: ['st1'], tags: ['linen'] },
  });
});

test('a filter waits for the places only when it names one', () => {
  expect(filterOf(address('space=wards'), undefined)).toBeUndefined();
  expect(filterOf(address('tag=linen'), undefined)).toEqual({ filter: { tags: ['linen'] } });
  expect(filterOf(address(''), undefined)).toEqual({ filter: undefined });
});

test('what is not there matches nothing', () => {
  expect(filterOf(address('space=wards&space=gone'), known)).toBeNull();
});

import { expect, test } from '@jest/globals';
import { flatUnits, unitChoices, unitTree } from './unit-tree.ts';

const unit = (id: string, parentId?: string) => ({
  id,
  name: id,
  parent: parentId ? { id: parentId } : null,
});
const units = [
  unit('wards', 'hospital'),
  unit('hospital', 'region'),
  unit('buses', 'region'),
  unit('region'),
];

test('units are read from the top down, by name', () => {
  expect(flatUnits(unitTree(units)).map(({ id, depth }) => `${depth} ${id}`)).toEqual([
    '0 region',
    '1 buses',
    '1 hospital',
    '2 wards',
  ]);
});

test('a unit cannot be put below itself', () => {
  expect(unitChoices(units, 'hospital').map(({ value }) => value)).toEqual(['region', 'buses']);
});

test('a unit whose parent is not in the list is not lost', () => {
  expect(flatUnits(unitTree([unit('lost', 'nowhere')])).map(({ id }) => id)).toEqual(['lost']);
});

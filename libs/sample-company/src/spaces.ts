import type { Space } from './organisation.types.ts';

export const spaces: readonly Space[] = [
  {
    key: 'care',
    name: 'Care',
    slug: 'care',
    colour: '#a83f58',
    purpose: 'What would make a day better for patients and clients, and for those who look after them.',
  },
  {
    key: 'streets-and-pipes',
    name: 'Streets and pipes',
    slug: 'streets-and-pipes',
    colour: '#2c6a99',
    purpose: 'Buses, roads, water and everything else we do outdoors.',
  },
  {
    key: 'at-the-counter',
    name: 'At the counter',
    slug: 'at-the-counter',
    colour: '#86621a',
    purpose: 'Where residents meet us: desks, letters, telephones and reading rooms.',
  },
  {
    key: 'tools-and-paperwork',
    name: 'Tools and paperwork',
    slug: 'tools-and-paperwork',
    colour: '#5a58a6',
    purpose: 'Screens, forms, signatures and orders that cost more time than they should.',
  },
  {
    key: 'working-here',
    name: 'Working here',
    slug: 'working-here',
    colour: '#44723a',
    purpose: 'Rotas, rooms, meals, learning and how we treat each other.',
  },
];

import type { BulkTable } from '../bulk-table.ts';
import { iso } from '../bulk-world.ts';

export const spacesTable: BulkTable = {
  table: 'spaces',
  columns: 'id, slug, name, colour, purpose, audience, created_at',
  rows: ({ ideas, people }) =>
    ideas.spaces.map(({ slug, name, colour }, space) => [
      ideas.spaceId(space),
      slug,
      name,
      colour,
      '',
      'everyone',
      iso(people.founded),
    ]),
};

import type { BulkTable } from '../bulk-table.ts';
import { iso } from '../bulk-world.ts';

export const organisationTable: BulkTable = {
  table: 'organisation',
  columns: 'id, name, is_sample, time_zone, created_at',
  rows: ({ people }) => [[true, 'Bulk City', false, 'UTC', iso(people.founded)]],
};

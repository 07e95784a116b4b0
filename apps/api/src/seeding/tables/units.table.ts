import type { BulkTable } from '../bulk-table.ts';
import { iso, upTo } from '../bulk-world.ts';

/** The tree of units is the tree of the managers who lead one. */
export const unitsTable: BulkTable = {
  table: 'units',
  columns: 'id, parent_id, name, created_at',
  *rows({ people }) {
    const at = iso(people.founded);
    for (const unit of upTo(people.units)) {
      const leader = people.managerOf(unit);
      yield [people.unitId(unit), leader === null ? null : people.unitId(leader), people.unitName(unit), at];
    }
  },
};

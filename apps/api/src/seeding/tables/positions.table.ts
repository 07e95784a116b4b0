import { bulkId, kinds } from '../bulk-id.ts';
import type { BulkTable } from '../bulk-table.ts';
import { iso, upTo } from '../bulk-world.ts';

/** Everybody stands where they stood at the beginning. */
export const positionsTable: BulkTable = {
  table: 'positions',
  columns: 'id, member_id, unit_id, level, manager_id, valid_from',
  *rows({ people }) {
    const at = iso(people.founded);
    for (const member of upTo(people.count)) {
      const manager = people.managerOf(member);
      yield [
        bulkId(kinds.position, member, people.founded),
        people.id(member),
        people.unitId(people.unitOf(member)),
        people.levelOf(member),
        manager === null ? null : people.id(manager),
        at,
      ];
    }
  },
};

import { BULK_SOURCE } from '../bulk-source.ts';
import type { BulkTable } from '../bulk-table.ts';
import { iso, upTo } from '../bulk-world.ts';

export const membersTable: BulkTable = {
  table: 'members',
  columns:
    'id, name, email, title, unit_id, level, manager_id, is_active, is_placeholder, source_name, external_id, created_at',
  *rows({ people, heard }) {
    const at = iso(people.founded);
    for (const member of upTo(people.count)) {
      const manager = people.managerOf(member);
      const name = people.nameOf(member);
      heard.nextText();
      heard.hear(name.split(' '));
      yield [
        people.id(member),
        name,
        people.emailOf(member),
        people.titleOf(member),
        people.unitId(people.unitOf(member)),
        people.levelOf(member),
        manager === null ? null : people.id(manager),
        true,
        false,
        BULK_SOURCE,
        String(member),
        at,
      ];
    }
  },
};

import { bulkId, kinds } from '../bulk-id.ts';
import type { BulkTable } from '../bulk-table.ts';
import { iso } from '../bulk-world.ts';

export const memberRolesTable: BulkTable = {
  table: 'member_roles',
  columns: 'id, member_id, role, given_at',
  rows({ people }) {
    const held: [member: number, role: string][] = [
      [0, 'administrator'],
      [1, 'cio'],
      ...people.communityManagers.map((member) => [member, 'community_manager'] as [number, string]),
      ...people.reviewers.map((member) => [member, 'reviewer'] as [number, string]),
    ];
    return held.map(([member, role]) => [
      bulkId(kinds.role, member, people.founded),
      people.id(member),
      role,
      iso(people.founded),
    ]);
  },
};

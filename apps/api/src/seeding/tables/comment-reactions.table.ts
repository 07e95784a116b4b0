import type { BulkTable } from '../bulk-table.ts';
import { iso, upTo } from '../bulk-world.ts';

export const commentReactionsTable: BulkTable = {
  table: 'comment_reactions',
  columns: 'comment_id, member_id, key, given_at',
  *rows({ ideas, people, threads }) {
    for (const row of upTo(ideas.count))
      for (const { id, postedAt, reactions } of threads.of(row, ideas.at(row)))
        for (const { member, key } of reactions) yield [id, people.id(member), key, iso(postedAt)];
  },
};

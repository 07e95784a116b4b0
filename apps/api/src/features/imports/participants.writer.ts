import type { ImportContext, Verdict } from './import-context.ts';
import { admitMembers } from './members.writer.ts';

/** Makes placeholder members of those who took part without a vote or a word. */
export async function writeParticipants(context: ImportContext): Promise<Verdict> {
  const added = await admitMembers(context, 'select name, null, null from staged_participants');
  const { rows } = await context.client.query<{ rows: number }>(
    'select count(*)::int as rows from staged_participants',
  );
  return { added, alreadyThere: rows[0]!.rows - added };
}

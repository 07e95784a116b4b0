import type { CopyValue } from './copy-line.ts';
import { Refusal } from './refusal.ts';
import type { SourceRow } from './source-row.ts';

export const participantColumns = 'name';

/** Somebody who took part, as a staged row; the opinion group that some tools compute is not kept. */
export function participantRow(row: SourceRow): CopyValue[] | Refusal {
  const name = row.id('voter');
  if (row.text('group')) row.notes.add('groups_not_kept');
  return name ? [name] : new Refusal('participant_without_id', {}, 'voter');
}

import type { CopyValue } from './copy-line.ts';
import { Refusal } from './refusal.ts';
import type { SourceRow } from './source-row.ts';

export const voteColumns = 'idea, voter, value, given_at';

const values = ['1', '0', '-1'];

/** One person's opinion of an idea as a staged row; 1 is support, 0 passed, -1 against. */
export function voteRow(row: SourceRow): CopyValue[] | Refusal {
  const idea = row.id('ideaId');
  if (!idea) return new Refusal('the vote names no idea');
  const voter = row.id('voter');
  if (!voter) return new Refusal('the vote names no voter');
  const value = row.text('value').trim();
  if (!values.includes(value)) return new Refusal('the value of the vote is none of 1, 0, -1');
  const given = row.date('createdAt');
  if (!given) row.notes.add('without a date');
  return [idea, voter, value, given?.at ?? null];
}

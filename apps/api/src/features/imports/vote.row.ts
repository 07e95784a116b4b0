import type { CopyValue } from './copy-line.ts';
import { Refusal } from './refusal.ts';
import type { SourceRow } from './source-row.ts';

export const voteColumns = 'idea, voter, voter_name, voter_email, value, given_at';

const values = ['1', '0', '-1'];

/** One person's opinion of an idea as a staged row; 1 is support, 0 passed, -1 against. */
export function voteRow(row: SourceRow): CopyValue[] | Refusal {
  const idea = row.id('ideaId');
  if (!idea) return new Refusal('vote_without_idea', {}, 'ideaId');
  const voter = row.id('voter');
  if (!voter) return new Refusal('vote_without_voter', {}, 'voter');
  const value = row.text('value').trim();
  if (!values.includes(value)) return new Refusal('vote_value', {}, 'value', value);
  const given = row.date('createdAt');
  if (!given) row.notes.add('no_date');
  return [idea, voter, row.name('voterName'), row.address('voterEmail', voter), value, given?.at ?? null];
}

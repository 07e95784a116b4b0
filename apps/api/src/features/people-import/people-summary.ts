import type { PeopleImport } from './people-import.entity.ts';
import type { JudgedRow } from './people-import.reader.ts';
import type { Problem } from './person.rules.ts';

const n = (count: number): string => count.toLocaleString('en');

/** What an import from the command line found and did, for people. */
export function peopleSummary({ state, counts, failure, deactivateMissing }: PeopleImport): string {
  if (failure)
    return `Nothing was written: ${failure.code}${failure.line ? ` in line ${n(failure.line)}` : ''}.`;
  if (!counts) return 'Nothing was written.';
  const did = state === 'applied';
  const lines = [
    `${n(counts.rows)} rows`,
    `  ${n(counts.added)} ${did ? 'added' : 'would be added'}`,
    `  ${n(counts.updated)} ${did ? 'changed' : 'would change'}`,
    `  ${n(counts.same)} left as they are`,
    `  ${n(counts.broken)} broken`,
    `${n(counts.newUnits)} new units, ${n(counts.missing)} members missing from the file` +
      (did && deactivateMissing ? ', switched off' : ''),
  ];
  if (!did && counts.broken > 0)
    lines.push('Nothing was written. Mend the broken rows, or take the others with --leave-out-broken.');
  if (!did && counts.unknown > 0)
    lines.push('Nobody can be called missing while rows do not tell whom they are about.');
  return lines.join('\n');
}

/** A broken row in a sentence, with the way out. */
export function brokenSentence({ line, email, problems }: JudgedRow): string {
  return `line ${line}${email ? ` (${email})` : ''}: ${problems.map(problemSentence).join(' ')}`;
}

const ways: Record<string, (problem: Problem) => string> = {
  REQUIRED: ({ field }) => `${field} is empty: fill it in.`,
  TOO_SHORT: ({ field }) => `${field} is too short.`,
  TOO_LONG: ({ field }) => `${field} is too long: shorten it.`,
  BAD_CHARACTERS: ({ field }) => `${field} has unreadable letters: choose another --encoding.`,
  TOO_MANY_CELLS: () =>
    'it has more cells than there are columns: put quotes round what holds the delimiter.',
  DUPLICATE: ({ field, line }) => `${field} stands in line ${line} too: keep one of the two.`,
  TAKEN: ({ field }) => `${field} belongs to another member: free it first, or correct it.`,
  AMBIGUOUS: ({ value }) => `several units are called ${value}: write the path.`,
  UNKNOWN: ({ value }) =>
    `nobody in the file or the directory is ${value}: correct the manager or add their row.`,
  SELF: () => 'they report to themselves: name somebody else or nobody.',
  CIRCLE: ({ line }) =>
    `the managers go round in a circle${line ? `, on with line ${line}` : ''}: break it in one of its rows.`,
  LEFT_OUT: ({ line }) => `their manager is in line ${line}, which is broken: mend that line.`,
};

function problemSentence(problem: Problem): string {
  const way = ways[problem.code];
  return way
    ? way(problem)
    : `${problem.field} is not right${problem.value ? `: ${problem.value}` : ''}. Correct it.`;
}

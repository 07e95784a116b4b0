import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Petition } from './petitions.ts';

/** What somebody wrote about a proposal, as a question: which proposal is it about? */
export interface Remark {
  ideaId: string;
  body: string;
}

/** Shorter ones ("I agree!") are about nothing. */
const FEWEST_WORDS = 15;

const lines = <T>(text: string): T[] =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);

/** The Spanish proposals of Decide Madrid, and the remarks that answer to a proposal rather than to another remark. */
export function readMadrid(folder: string): { proposals: Petition[]; remarks: Remark[] } {
  const proposals = lines<Petition>(readFileSync(join(folder, 'ideas.jsonl'), 'utf8')).sort((one, other) =>
    one.createdAt.localeCompare(other.createdAt),
  );
  const remarks = lines<Remark & { parentId: string | null }>(
    gunzipSync(readFileSync(join(folder, 'comments.jsonl.gz'))).toString(),
  ).filter(({ parentId, body }) => parentId === null && body.split(/\s+/).length >= FEWEST_WORDS);
  return { proposals, remarks };
}

import type { Edit } from './markdown-edits.ts';

/** An @ that somebody is typing a name behind: where it stands, and what of the name is there. */
export interface MentionSearch {
  from: number;
  to: number;
  name: string;
}

/** As much of a name as is looked for: what is longer is a sentence. */
const longest = 40;
const words = 3;

/** The search that the caret stands in, if it does: an @ at the beginning of a word, and the words of a name behind it. */
export function mentionSearch(text: string, caret: number): MentionSearch | null {
  const before = text.slice(Math.max(0, caret - longest - 1), caret);
  const found = /(?:^|[\s([{>*_"'“‘])@([\p{L}\p{N}\p{M}'’.\- ]*)$/u.exec(before);
  const name = found?.[1];
  if (name === undefined || name.startsWith(' ') || name.split(' ').length > words) return null;
  return { from: caret - name.length - 1, to: caret, name };
}

/** Puts a mention into the text, stable when the name changes. */
export function mentionEdit({ from, to }: MentionSearch, { id, name }: { id: string; name: string }): Edit {
  const insert = `[@${name.replace(/[[\]\\]/g, '\\$&')}](/people/${id}) `;
  const caret = from + insert.length;
  return { from, to, insert, select: [caret, caret] };
}

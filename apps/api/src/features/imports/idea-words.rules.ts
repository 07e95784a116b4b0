import { limits } from '@upwell/contract';
import { cutAtWord, manyLines, oneLine } from './clean-text.ts';
import type { Notes } from './notes.ts';

const { title: titleLimit, tags: tagsLimit, tag: tagLimit } = limits.idea;
/** Sources file by names of departments, which are longer than what members type. */
const LONGEST_TAG = 60;

export interface Words {
  title: string;
  body: string;
}

/**
 * Title and body as they can be shown, with nothing lost: an overlong title ends at a word and stands whole on top
 * of the body, a missing one is taken from the body. null when there is neither.
 */
export function wordsOf(givenTitle: string, givenBody: string, notes: Notes): Words | null {
  const title = oneLine(givenTitle);
  const body = manyLines(givenBody);
  if (!title && !body.trim()) return null;
  if (!title) {
    notes.add('title_from_body');
    return { title: cutAtWord(oneLine(body), titleLimit.max, '…'), body };
  }
  if (oneLine(body) === title) {
    notes.add('body_repeats_title');
    return { title, body: '' };
  }
  if (title.length <= titleLimit.max) return { title, body };
  notes.add('title_cut');
  return { title: cutAtWord(title, titleLimit.max, '…'), body: body ? `${title}\n\n${body}` : title };
}

/** Category and tags as the product files ideas: each once whatever its case, short enough, not too many. */
export function tagsOf(category: string, tags: string[], notes: Notes): string[] {
  const once = new Map<string, string>();
  for (const given of [category, ...tags]) {
    const whole = oneLine(given).replace(/^#+\s*/, '');
    const tag = cutAtWord(whole, LONGEST_TAG);
    if (tag !== whole) notes.add('tag_cut', 1, { max: LONGEST_TAG });
    if (tag.length >= tagLimit.min && !once.has(tag.toLowerCase())) once.set(tag.toLowerCase(), tag);
  }
  const all = [...once.values()];
  notes.add('tags_left_out', all.length - tagsLimit.max, { max: tagsLimit.max });
  return all.slice(0, tagsLimit.max);
}

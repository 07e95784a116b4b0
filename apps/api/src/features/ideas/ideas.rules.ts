import { limits } from '@upwell/contract';
import { z } from 'zod';
import { line, prose } from '../../platform/errors/valid.ts';

const { title, body, tags, tag } = limits.idea;

/** Tag names without a leading #, each once whatever its case. */
const tagName = z
  .string()
  .transform((given) => given.replace(/^[#\s]+/, ''))
  .pipe(line({ min: tag.min, max: tag.max }));
const tagNames = z
  .array(tagName)
  .max(tags.max)
  .transform((names) => {
    const once = new Map<string, string>();
    for (const name of names) if (!once.has(name.toLowerCase())) once.set(name.toLowerCase(), name);
    return [...once.values()];
  });

/** What the words of an idea must keep to. */
export const ideaWords = z.object({
  title: line(title),
  bodyMarkdown: prose(body),
  tags: tagNames,
  spaceId: z.string(),
});

/** BCP 47, roughly: the exact list of languages is the browser's business. */
export const languageTag = z
  .string()
  .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
  .max(35)
  .nullish();

export const reason = z.object({ reason: line(limits.reason) });

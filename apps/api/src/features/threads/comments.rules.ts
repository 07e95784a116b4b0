import { limits, reactionKeys } from '@upwell/contract';
import { z } from 'zod';
import { prose } from '../../platform/errors/valid.ts';
import { languageTag } from '../ideas/index.ts';

/** What the words of a comment must keep to. */
export const commentWords = z.object({ bodyMarkdown: prose({ min: 1, max: limits.comment.body.max }) });

export const newComment = commentWords.extend({ lang: languageTag });

export const reaction = z.object({ key: z.enum(reactionKeys) });

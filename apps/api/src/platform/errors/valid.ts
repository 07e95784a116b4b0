import type { FieldError } from '@upwell/contract';
import { z } from 'zod';
import { InvalidInput } from './errors.ts';

type Issue = z.core.$ZodIssue;

/** Reads an input by its rules; throws InvalidInput naming every wrong field with code and params. */
export function valid<S extends z.ZodType>(rules: S, input: unknown): z.output<S> {
  const result = rules.safeParse(input);
  if (result.success) return result.data;
  throw new InvalidInput(result.error.issues.map(fieldError));
}

function fieldError(issue: Issue): FieldError {
  const path = issue.path.join('.');
  if (issue.code === 'too_small')
    return Number(issue.minimum) <= 1 && issue.origin === 'string'
      ? { path, code: 'REQUIRED' }
      : { path, code: 'TOO_SHORT', params: { min: Number(issue.minimum) } };
  if (issue.code === 'too_big')
    return {
      path,
      code: issue.origin === 'array' ? 'TOO_MANY' : 'TOO_LONG',
      params: { max: Number(issue.maximum) },
    };
  return { path, code: issue.code === 'invalid_format' ? 'BAD_FORMAT' : 'WRONG' };
}

/** A text of one line: outer blanks cut, inner runs of white space folded. Lengths in characters as people count them roughly: UTF-16 units. */
export function line({ min = 0, max }: { min?: number; max: number }) {
  return z
    .string()
    .transform((text) => text.replace(/\s+/gu, ' ').trim())
    .pipe(z.string().min(min).max(max));
}

/** A text of many lines, Markdown mostly: line ends made equal, trailing blanks cut. */
export function prose({ min = 0, max }: { min?: number; max: number }) {
  return z
    .string()
    .transform((text) => text.replace(/\r\n?/g, '\n').trimEnd())
    .pipe(z.string().min(min).max(max));
}

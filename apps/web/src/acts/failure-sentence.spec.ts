import { beforeAll, expect, test } from '@jest/globals';
import { errorCodes } from '@upwell/contract';
import { bringWords } from '../messages/bring-words.ts';
import { refusals } from '../messages/en/refusals.ts';
import { firstWords } from '../messages/first-words.ts';
import type { Failure } from './failure.ts';
import { failureSentence, fieldSentence } from './failure-sentence.ts';

beforeAll(() => bringWords({ ...firstWords, refusals }));

const failure = (part: Partial<Failure>): Failure => ({ code: 'INTERNAL', params: {}, fields: [], ...part });

test.each([...errorCodes, 'OFFLINE' as const])('%s has a sentence', (code) => {
  const sentence = failureSentence(failure({ code }));
  expect(sentence).toMatch(/^[A-Z].*\.$/);
  expect(sentence).not.toMatch(/[_{}]|code\./);
});

test.each([
  'REQUIRED',
  'TOO_SHORT',
  'TOO_LONG',
  'TOO_MANY',
  'BAD_FORMAT',
  'BAD_CHARACTERS',
  'TAKEN',
  'UNKNOWN',
  'WRONG',
  'TOO_LARGE',
  'TYPE_NOT_ALLOWED',
  'HAS_MACROS',
  'TOO_MANY_PIXELS',
  'BROKEN',
  'QUOTA_FULL',
])('a field that is %s has a sentence', (code) => {
  expect(fieldSentence({ path: 'title', code, params: { max: 120 } })).toMatch(/^[A-Z][^_{}]*\.$/);
});

test('the limit stands in the sentence', () => {
  expect(fieldSentence({ path: 'title', code: 'TOO_SHORT', params: { min: 10 } })).toContain('10');
});

test('a rule that has its own sentence says it, another falls back on the code', () => {
  expect(failureSentence(failure({ code: 'FORBIDDEN', params: { rule: 'vote.own_idea' } }))).toContain(
    'own idea',
  );
  expect(failureSentence(failure({ code: 'FORBIDDEN', params: { rule: 'of_tomorrow' } }))).toContain(
    'may not',
  );
});

test('a wait is told in seconds, and our own faults with their reference', () => {
  expect(
    failureSentence(failure({ code: 'TOO_MANY_REQUESTS', params: { retryAfterSeconds: 30 } })),
  ).toContain('30');
  expect(failureSentence(failure({ reference: 'r-17' }))).toContain('r-17');
});

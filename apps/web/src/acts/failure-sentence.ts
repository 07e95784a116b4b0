import type { FieldError } from '@upwell/contract';
import { openSentence, sentence, type Blanks } from '../messages/sentence.ts';
import type { Failure } from './failure.ts';

const say = (key: string, blanks: Blanks) => sentence('failures', key, blanks);
const has = (key: string, blanks: Blanks = {}) => openSentence('failures', key, blanks) !== undefined;

/** The sentence for a failure: that of its rule where there is one, else that of its code. */
export function failureSentence({ code, params, reference }: Failure): string {
  const rule = `rule.${params.rule}`;
  const count = Number(params.retryAfterSeconds ?? 0);
  const blanks = { ...params, count, reference, context: reference && 'reference' };
  return say(has(rule) ? rule : `code.${code}`, blanks);
}

/** The sentence beside a field: what is wrong and how to put it right. */
export function fieldSentence({ code, params }: FieldError): string {
  const blanks = { ...params, count: Number(params?.max ?? params?.min ?? 0) };
  const key = `field.${code}`;
  return say(has(key, blanks) ? key : 'field.WRONG', blanks);
}

/** Both, for a component. */
export function useFailureSentences() {
  return { failureSentence, fieldSentence };
}

import type { FieldError } from '@upwell/contract';
import { openSentence, sentence, type Blanks } from '../messages/sentence.ts';
import type { Failure } from './failure.ts';

const refusal = (key: string, blanks: Blanks) =>
  openSentence('refusals', key, blanks) === undefined ? undefined : sentence('refusals', key, blanks);

/** The sentence for a failure: that of its rule where there is one, else that of its code. */
export function failureSentence({ code, params, reference }: Failure): string {
  const count = Number(params.retryAfterSeconds ?? 0);
  const blanks = { ...params, count, reference, context: reference && 'reference' };
  return refusal(`rule.${params.rule}`, blanks) ?? sentence('failures', `code.${code}`, blanks);
}

/** The sentence beside a field: what is wrong and how to put it right. */
export function fieldSentence({ code, params }: FieldError): string {
  const blanks = { ...params, count: Number(params?.max ?? params?.min ?? 0) };
  return (
    refusal(`field.${code}`, blanks) ??
    refusal('field.WRONG', blanks) ??
    sentence('failures', 'code.INVALID_INPUT')
  );
}

/** Both, for a component. */
export function useFailureSentences() {
  return { failureSentence, fieldSentence };
}

import type { FieldError } from '@upwell/contract';
import i18next, { type ParseKeys } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Failure } from './failure.ts';

type Key = ParseKeys<'failures'>;

const has = (key: string, count = 0): key is Key => i18next.exists(key, { ns: 'failures', count });

/** The sentence for a failure: that of its rule where there is one, else that of its code. */
export function failureSentence({ code, params, reference }: Failure): string {
  const rule = `rule.${params.rule}`;
  const count = Number(params.retryAfterSeconds ?? 0);
  const values = { ns: 'failures', ...params, count, reference, context: reference && 'reference' };
  return String(i18next.t(has(rule) ? rule : (`code.${code}` as Key), values as never));
}

/** The sentence beside a field: what is wrong and how to put it right. */
export function fieldSentence({ code, params }: FieldError): string {
  const key = `field.${code}`;
  const count = Number(params?.max ?? params?.min ?? 0);
  return String(
    i18next.t(has(key, count) ? key : 'field.WRONG', { ns: 'failures', ...params, count } as never),
  );
}

/** Both, in the language that is on screen. */
export function useFailureSentences() {
  useTranslation('failures');
  return { failureSentence, fieldSentence };
}

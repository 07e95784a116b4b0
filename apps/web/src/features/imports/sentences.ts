import type { ParseKeys, TFunction } from 'i18next';

type Words = TFunction<'imports'>;
interface Told {
  code: string;
  params: readonly { name: string; value: string }[];
}

const blanksOf = (params: Told['params']) =>
  Object.fromEntries(params.map(({ name, value }) => [name, value]));
const say = (t: Words, key: string, blanks: Record<string, string> = {}): string =>
  String(t(key as ParseKeys<'imports'>, { defaultValue: '', ...blanks } as never));

export const refusalSentence = (t: Words, { code, params }: Told): string =>
  say(t, `refusal.${code}`, blanksOf(params)) || code;

/** How a refused row gets in after all; empty when there is no way. */
export const wayOutSentence = (t: Words, code: string): string => say(t, `wayOut.${code}`);

export const noteSentence = (t: Words, { code, params }: Told): string =>
  say(t, `note.${code}`, blanksOf(params)) || code;

export const fieldName = (t: Words, name: string): string => say(t, `field.${name}`) || name;

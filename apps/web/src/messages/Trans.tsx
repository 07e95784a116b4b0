import type { FlatNamespace, ParseKeys, TFunction } from 'i18next';
import { Fragment, type ReactNode } from 'react';

interface Props<Name extends FlatNamespace> {
  t: TFunction<Name>;
  i18nKey: ParseKeys<Name>;
  /** What stands where the sentence has a pair of marks, such as `<when></when>`. */
  components: Record<string, ReactNode>;
}

/** A sentence with components in it. */
export function Trans<Name extends FlatNamespace>({ t, i18nKey, components }: Props<Name>) {
  const parts = String((t as (key: unknown) => unknown)(i18nKey)).split(/<(\w+)><\/\1>/);
  return parts.map((part, n) => (
    // The order of a sentence never changes while it is on screen.
    <Fragment key={n}>{n % 2 === 1 ? components[part] : part}</Fragment>
  ));
}

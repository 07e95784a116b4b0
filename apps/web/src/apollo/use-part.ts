import type { FragmentType, MaybeMasked, OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { Kind } from 'graphql';

const nameOf = (document: TypedDocumentNode<never, never>) => {
  const [first] = document.definitions;
  return first?.kind === Kind.FRAGMENT_DEFINITION ? first.name.value : undefined;
};

/**
 * What a component asked for in the fragment beside it, live from the cache. For entities with an id; things
 * without one (bylines, say) are spread with `@unmask` and arrive as they are. Undefined only when the cache
 * does not hold all of it, which means that whoever rendered the component forgot to spread its fragment.
 */
export function usePart<TData>(
  fragment: TypedDocumentNode<TData, OperationVariables>,
  from: FragmentType<TData>,
): MaybeMasked<TData> | undefined {
  const part = useFragment({ fragment, fragmentName: nameOf(fragment as never), from } as useFragment.Options<
    TData,
    OperationVariables
  >);
  return part.complete ? (part.data as MaybeMasked<TData>) : undefined;
}

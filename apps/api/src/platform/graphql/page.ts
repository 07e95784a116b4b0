import type { Type } from '@nestjs/common';
import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Where a page stands in its list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether there are rows after this page.' })
  hasNextPage!: boolean;
  @Field(() => Boolean, { description: 'Whether there are rows before this page.' })
  hasPreviousPage!: boolean;
  @Field(() => String, { nullable: true, description: 'Cursor of the first row; null on an empty page.' })
  startCursor!: string | null;
  @Field(() => String, { nullable: true, description: 'Cursor of the last row; null on an empty page.' })
  endCursor!: string | null;
}

export interface Edge<N> {
  node: N;
  cursor: string;
}

/** One page of a list, in the list's order whatever the direction it was asked from. */
export interface Page<N> {
  edges: Edge<N>[];
  pageInfo: PageInfo;
}

/** A page of rows read in list order. */
export function pageOf<N>(
  rows: N[],
  cursorOf: (row: N) => string,
  more: { before: boolean; after: boolean },
): Page<N> {
  const edges = rows.map((node) => ({ node, cursor: cursorOf(node) }));
  return {
    edges,
    pageInfo: {
      hasNextPage: more.after,
      hasPreviousPage: more.before,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

@ObjectType({ isAbstract: true })
class NothingFurther {}

/**
 * Makes the GraphQL type `<Name>Edge` and the base of `<Name>Connection`; the feature declares the connection
 * itself: `@ObjectType({ description }) class MemberConnection extends MemberPage {}`. `Further` is an abstract type with
 * what else an edge tells.
 */
export function connectionOf<N>(name: string, node: () => Type<N>, Further: Type<object> = NothingFurther) {
  @ObjectType(`${name}Edge`, { description: `One ${name.toLowerCase()} in a page.` })
  class EdgeType extends Further {
    @Field(node, { description: 'The row itself.' })
    node!: N;
    @Field(() => String, { description: 'Hand it to `after` or `before` to go on from here.' })
    cursor!: string;
  }
  @ObjectType({ isAbstract: true })
  abstract class ConnectionType {
    @Field(() => [EdgeType], { description: 'The rows of the page, in the order of the list.' })
    edges!: Edge<N>[];
    @Field(() => PageInfo, { description: 'Where the page stands in the list.' })
    pageInfo!: PageInfo;
  }
  return ConnectionType;
}

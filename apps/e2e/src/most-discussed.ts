interface Page<N> {
  edges: { node: N }[];
}

/** The idea of a page that has the most comments. No order of the product gives it: counts move nothing. */
export function mostDiscussed<N extends { commentCount: number }>({ edges }: Page<N>): N {
  return edges
    .map(({ node }) => node)
    .reduce((most, one) => (one.commentCount > most.commentCount ? one : most));
}

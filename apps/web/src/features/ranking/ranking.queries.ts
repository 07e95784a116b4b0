import { graphql } from '../../apollo/index.ts';

export const SeeIdeas = graphql(`
  mutation SeeIdeas($input: SeeIdeasInput!) {
    seeIdeas(input: $input) {
      count
    }
  }
`);

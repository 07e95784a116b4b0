import { graphql } from '../../apollo/index.ts';
// The answer is spread into feeds, so its fragment must be known here although no card is shown.
import './IdeaCard.tsx';

export const ComposerPlaces = graphql(`
  query ComposerPlaces {
    spaces {
      id
      slug
      name
      colour
      purpose
    }
  }
`);

export const PostIdea = graphql(`
  mutation PostIdea($input: PostIdeaInput!) {
    postIdea(input: $input) {
      id
      space {
        id
      }
      stage {
        id
      }
      tags {
        name
      }
      ...IdeaCard_idea
    }
  }
`);

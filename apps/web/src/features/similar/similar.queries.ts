import { graphql } from '../../apollo/index.ts';

/** Neither authors nor counts: who has not judged an idea yet is to judge its words. */
export const SimilarIdeas = graphql(`
  query SimilarIdeas($title: String!, $bodyMarkdown: String!, $lang: String, $first: Int!) {
    similarIdeas(title: $title, bodyMarkdown: $bodyMarkdown, lang: $lang, first: $first) {
      isClose
      idea {
        id
        ...SimilarIdea_idea
        ...BackInstead_idea
      }
    }
  }
`);

export const RelatedIdeas = graphql(`
  query RelatedIdeas($ideaId: ID!) {
    relatedIdeas(ideaId: $ideaId, first: 4) {
      isClose
      idea {
        id
        ...SimilarIdea_idea
      }
    }
  }
`);

export const SimilarIdeaPart = graphql(`
  fragment SimilarIdea_idea on Idea {
    id
    title
    excerpt
    lang
    postedAt
    postedOnDayOnly
    stage {
      id
      key
      name
      meaning
      kind
    }
    outcome {
      at
      words
    }
  }
`);

export const BackIdeaPart = graphql(`
  fragment BackInstead_idea on Idea {
    id
    title
    viewerHasVoted
    viewerFollow {
      level
      source
    }
    viewerCan {
      vote
    }
  }
`);

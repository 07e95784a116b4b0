import { graphql } from '../../apollo/index.ts';

export const MergeIdeas = graphql(`
  mutation MergeIdeas($input: MergeIdeasInput!) {
    mergeIdeas(input: $input) {
      id
      title
      commentCount
      mergedIdeas {
        id
      }
    }
  }
`);

export const UnmergeIdea = graphql(`
  mutation UnmergeIdea($input: IdeaActInput!) {
    unmergeIdea(input: $input) {
      id
      commentCount
      mergedIdeas {
        id
      }
    }
  }
`);

/** Without authors or counts: who merges ideas goes by their words. */
export const MergeChoices = graphql(`
  query MergeChoices($title: String!) {
    similarIdeas(title: $title, bodyMarkdown: "", first: 8) {
      idea {
        id
        title
        lang
      }
    }
  }
`);

export const PartsOfIdea = graphql(`
  query PartsOfIdea($id: ID!) {
    idea(id: $id) {
      id
      viewerCanMerge
      mergedIdeas {
        id
        title
        lang
        bylines {
          ...Byline_byline @unmask
        }
      }
    }
  }
`);

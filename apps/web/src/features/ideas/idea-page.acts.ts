import { graphql } from '../../apollo/index.ts';
import './IdeaPageActs.tsx';
import './IdeaPageHead.tsx';
import './IdeaPageState.tsx';

graphql(`
  fragment IdeaStands_idea on Idea {
    id
    version
    bodyHtml
    ...IdeaPageHead_idea
    ...IdeaPageState_idea
    ...IdeaPageActs_idea
    viewerCan {
      edit
      vote
      pass
      reveal
      withdraw
      restore
      comment
      decide
      answer
      hide
    }
  }
`);

export const EditIdea = graphql(`
  mutation EditIdea($input: EditIdeaInput!) {
    editIdea(input: $input) {
      id
      ...IdeaStands_idea
    }
  }
`);

export const WithdrawIdea = graphql(`
  mutation WithdrawIdea($input: IdeaActInput!) {
    withdrawIdea(input: $input) {
      id
      ...IdeaStands_idea
    }
  }
`);

export const RestoreIdea = graphql(`
  mutation RestoreIdea($input: IdeaActInput!) {
    restoreIdea(input: $input) {
      id
      ...IdeaStands_idea
    }
  }
`);

export const HideIdea = graphql(`
  mutation HideIdea($input: HideIdeaInput!) {
    hideIdea(input: $input) {
      id
      ...IdeaStands_idea
    }
  }
`);

export const UnhideIdea = graphql(`
  mutation UnhideIdea($input: IdeaActInput!) {
    unhideIdea(input: $input) {
      id
      ...IdeaStands_idea
    }
  }
`);

/** The source of an idea and its newest version, asked for when its author begins to edit it. */
export const IdeaSource = graphql(`
  query IdeaSource($id: ID!) {
    idea(id: $id) {
      id
      version
      title
      bodyMarkdown
      lang
      tags {
        id
        name
      }
      space {
        id
      }
    }
    spaces {
      id
      name
    }
  }
`);

export const IdeaWordings = graphql(`
  query IdeaWordings($id: ID!) {
    idea(id: $id) {
      id
      lang
      versions {
        version
        title
        bodyMarkdown
        editedAt
        editedBy {
          ...Byline_byline @unmask
        }
      }
    }
  }
`);

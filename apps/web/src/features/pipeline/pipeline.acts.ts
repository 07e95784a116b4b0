import { graphql } from '../../apollo/index.ts';
import './OfficialAnswer.tsx';
import './StandingLine.tsx';
import './Road.tsx';

export const Stages = graphql(`
  query Stages {
    stages {
      id
      key
      name
      meaning
      kind
      position
    }
  }
`);

export const MoveIdea = graphql(`
  mutation MoveIdea($input: MoveIdeaInput!) {
    moveIdea(input: $input) {
      id
      ...StandingLine_idea
      ...Road_idea
      viewerCan {
        edit
        vote
        withdraw
        restore
        comment
        decide
        answer
        hide
      }
    }
  }
`);

export const AnswerIdea = graphql(`
  mutation AnswerIdea($input: AnswerIdeaInput!) {
    answerIdea(input: $input) {
      id
      ...StandingLine_idea
      ...OfficialAnswer_idea
    }
  }
`);

/** The source of the answer as it is now, asked for when somebody begins to reword it. */
export const AnswerSource = graphql(`
  query AnswerSource($id: ID!) {
    idea(id: $id) {
      id
      answer {
        id
        version
        bodyMarkdown
      }
    }
  }
`);

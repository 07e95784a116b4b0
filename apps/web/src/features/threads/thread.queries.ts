import { graphql } from '../../apollo/index.ts';
import './comment.fragment.ts';
import './Conversation.tsx';

/** Any page of a thread: the cache joins it to what is shown. */
export const ThreadPage = graphql(`
  query ThreadPage($id: ID!, $first: Int, $after: String, $last: Int, $before: String, $around: ID) {
    idea(id: $id) {
      id
      comments(first: $first, after: $after, last: $last, before: $before, around: $around) {
        edges {
          cursor
          node {
            id
            postedAt
            state
            byline {
              member {
                id
              }
            }
            ...Conversation_comment
          }
        }
        pageInfo {
          hasNextPage
          hasPreviousPage
          startCursor
          endCursor
        }
        totalCount
      }
    }
  }
`);

/** Any page of the replies in one conversation. */
export const RepliesPage = graphql(`
  query RepliesPage($id: ID!, $first: Int, $after: String, $last: Int, $before: String) {
    comment(id: $id) {
      id
      replies(first: $first, after: $after, last: $last, before: $before) {
        edges {
          cursor
          node {
            id
            postedAt
            state
            byline {
              member {
                id
              }
            }
            ...Comment_comment
          }
        }
        pageInfo {
          hasNextPage
          hasPreviousPage
          startCursor
          endCursor
        }
        totalCount
      }
    }
  }
`);

/** What happens meanwhile. The same bytes go to everyone, so nothing in it depends on the viewer. */
export const ThreadEvents = graphql(`
  subscription ThreadEvents($ideaId: ID!, $after: String!) {
    threadEvents(ideaId: $ideaId, after: $after) {
      cursor
      kind
      comment {
        id
        ideaId
        parentId
        rootId
        postedUnder {
          id
          title
        }
        version
        state
        byline {
          ...Byline_byline @unmask
        }
        bodyHtml
        lang
        postedAt
        postedOnDayOnly
        editedAt
        hiddenReason
        reactions {
          key
          count
        }
        sourceTotals {
          sourceName
          up
          down
          passes
          url
        }
      }
      idea {
        id
        title
        version
        bodyHtml
        lang
        editedAt
        state
        hiddenReason
        space {
          id
          slug
          name
          colour
        }
        tags {
          id
          name
        }
        stage {
          id
          key
          name
          meaning
          kind
        }
        answer {
          id
          version
          bodyHtml
          answeredBy {
            ...Byline_byline @unmask
          }
          answeredAt
          editedAt
        }
        decisions {
          id
          reason
          decidedAt
          decidedBy {
            ...Byline_byline @unmask
          }
          fromStage {
            id
            key
            name
          }
          toStage {
            id
            key
            name
            meaning
          }
        }
      }
    }
  }
`);

/** What the viewer may do, after something changed that an event cannot say for each viewer. */
export const IdeaRights = graphql(`
  query IdeaRights($id: ID!) {
    idea(id: $id) {
      id
      ...Revealed_idea @unmask
      viewerHasVoted
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
  }
`);

export const CommentRights = graphql(`
  query CommentRights($id: ID!) {
    comment(id: $id) {
      id
      viewerReactions
      viewerCan {
        edit
        remove
        restore
        hide
        reply
        react
      }
    }
  }
`);

export const MarkThreadVisited = graphql(`
  mutation MarkThreadVisited($input: IdeaActInput!) {
    markThreadVisited(input: $input) {
      id
      viewerLastVisitAt
    }
  }
`);

import { graphql } from '../../apollo/index.ts';

/** What a comment shows. Nothing in it that only an editor needs: its source is fetched when somebody edits. */
export const CommentFragment = graphql(`
  fragment Comment_comment on Comment {
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
    viewerReactions
    sourceTotals {
      sourceName
      up
      down
      passes
      url
    }
    viewerCan {
      edit
      remove
      restore
      hide
      reply
      react
    }
  }
`);

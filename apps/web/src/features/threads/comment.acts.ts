import { graphql } from '../../apollo/index.ts';
import './comment.fragment.ts';

export const PostComment = graphql(`
  mutation PostComment($input: PostCommentInput!) {
    postComment(input: $input) {
      id
      ideaId
      parentId
      rootId
      ...Comment_comment
      # Who takes part may follow from now on.
      idea {
        id
        viewerFollow {
          level
          source
        }
      }
    }
  }
`);

export const EditComment = graphql(`
  mutation EditComment($input: EditCommentInput!) {
    editComment(input: $input) {
      id
      ...Comment_comment
    }
  }
`);

export const RemoveComment = graphql(`
  mutation RemoveComment($input: CommentActInput!) {
    removeComment(input: $input) {
      id
      ...Comment_comment
    }
  }
`);

export const RestoreComment = graphql(`
  mutation RestoreComment($input: CommentActInput!) {
    restoreComment(input: $input) {
      id
      ...Comment_comment
    }
  }
`);

export const HideComment = graphql(`
  mutation HideComment($input: HideCommentInput!) {
    hideComment(input: $input) {
      id
      ...Comment_comment
    }
  }
`);

export const UnhideComment = graphql(`
  mutation UnhideComment($input: CommentActInput!) {
    unhideComment(input: $input) {
      id
      ...Comment_comment
    }
  }
`);

export const React = graphql(`
  mutation React($input: ReactInput!) {
    react(input: $input) {
      id
      reactions {
        key
        count
      }
      viewerReactions
    }
  }
`);

export const TakeReactionBack = graphql(`
  mutation TakeReactionBack($input: ReactInput!) {
    takeReactionBack(input: $input) {
      id
      reactions {
        key
        count
      }
      viewerReactions
    }
  }
`);

/** The source of a comment and its newest version, asked for when somebody begins to edit it. */
export const CommentSource = graphql(`
  query CommentSource($id: ID!) {
    comment(id: $id) {
      id
      version
      bodyMarkdown
    }
  }
`);

export const CommentWordings = graphql(`
  query CommentWordings($id: ID!) {
    comment(id: $id) {
      id
      versions {
        version
        bodyMarkdown
        bodyHtml
        editedAt
      }
    }
  }
`);

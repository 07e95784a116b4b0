import { graphql } from '../../apollo/index.ts';

export const InboxPageQuery = graphql(`
  query InboxPage($filter: InboxFilter!, $first: Int, $after: String) {
    inbox {
      unread
      latestAt
      groups(filter: $filter, first: $first, after: $after) {
        edges {
          cursor
          node {
            id
            ...InboxLine_group
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

export const MarkNoticesRead = graphql(`
  mutation MarkNoticesRead($input: MarkNoticesReadInput!) {
    markNoticesRead(input: $input) {
      readAt
      inbox {
        unread
        latestAt
      }
    }
  }
`);

export const MarkNoticesUnread = graphql(`
  mutation MarkNoticesUnread($input: MarkNoticesUnreadInput!) {
    markNoticesUnread(input: $input) {
      readAt
      inbox {
        unread
        latestAt
      }
    }
  }
`);

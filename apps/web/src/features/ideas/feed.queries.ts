import { graphql } from '../../apollo/index.ts';

export const FeedPageQuery = graphql(`
  query Feed($order: FeedOrder!, $filter: FeedFilter, $first: Int, $after: String) {
    feed(order: $order, filter: $filter, first: $first, after: $after) {
      edges {
        cursor
        place
        node {
          id
          ...IdeaCard_idea
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      liveCursor
    }
  }
`);

/** What the feed can be narrowed to, apart from tags, which are too many to list. */
export const FeedPlaces = graphql(`
  query FeedPlaces {
    spaces {
      id
      slug
      name
      colour
      purpose
      ideaCount
      viewerFollow {
        level
        source
      }
    }
    stages {
      id
      key
      name
      meaning
    }
  }
`);

export const SuggestedTags = graphql(`
  query SuggestedTags($prefix: String, $first: Int) {
    tags(prefix: $prefix, first: $first) {
      id
      name
    }
  }
`);

/** What a card shows and an event can tell: nothing in it depends on who looks. */
export const FeedEvents = graphql(`
  subscription FeedEvents($after: String!) {
    feedEvents(after: $after) {
      cursor
      kind
      idea {
        id
        title
        excerpt
        lang
        state
        hiddenReason
        space {
          id
          slug
          name
          colour
        }
        stage {
          id
          key
          name
          meaning
        }
        tags {
          id
          name
        }
        bylines {
          kind
          name
          isIdeaAuthor
          member {
            id
            initials
            picture
            isPlaceholder
          }
        }
        answer {
          id
          answeredAt
        }
      }
    }
  }
`);

export const SupportChanges = graphql(`
  subscription SupportChanges($ideaIds: [ID!]!) {
    supportChanges(ideaIds: $ideaIds) {
      ideaId
      commentCount
      support {
        count
        version
      }
    }
  }
`);

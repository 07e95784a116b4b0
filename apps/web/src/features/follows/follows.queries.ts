import { graphql } from '../../apollo/index.ts';
import '../ideas/index.ts';

export const FollowingFeedPage = graphql(`
  query FollowingFeed($filter: FeedFilter, $first: Int, $after: String) {
    followingFeed(filter: $filter, first: $first, after: $after) {
      edges {
        cursor
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

export const FollowReach = graphql(`
  query FollowReach {
    followReach {
      spaceIds
      tagIds
      memberIds
      mutedIds
    }
  }
`);

graphql(`
  fragment FollowPreferences_preferences on FollowPreferences {
    onPosting
    onCommenting
    onVoting
    sharesFollows
  }
`);

export const Preferences = graphql(`
  query FollowPreferences {
    followPreferences {
      ...FollowPreferences_preferences @unmask
    }
  }
`);

export const SetPreferences = graphql(`
  mutation SetFollowPreferences($input: SetFollowPreferencesInput!) {
    setFollowPreferences(input: $input) {
      ...FollowPreferences_preferences @unmask
    }
  }
`);

export const FollowedOf = graphql(`
  query FollowedOf($memberId: ID!, $kind: FollowKind, $first: Int, $after: String) {
    member(id: $memberId) {
      id
      follows(kind: $kind, first: $first, after: $after) {
        edges {
          cursor
          node {
            id
            kind
            level
            chosenAt
            idea {
              id
              title
              lang
              viewerFollow {
                level
                source
              }
            }
            member {
              id
              name
              viewerFollow {
                level
                source
              }
            }
            space {
              id
              slug
              name
              viewerFollow {
                level
                source
              }
            }
            tag {
              id
              name
              viewerFollow {
                level
                source
              }
            }
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

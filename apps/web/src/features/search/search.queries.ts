import { graphql } from '../../apollo/index.ts';
// The palette draws no byline, but the question names its fragment.
import '../ideas/index.ts';

/** One question for the page and the palette: each part of the answer can be left out, and goes on after a cursor. */
export const SearchQuery = graphql(`
  query Search(
    $query: String!
    $ideas: Int!
    $comments: Int!
    $people: Int!
    $tags: Int!
    $withIdeas: Boolean!
    $withComments: Boolean!
    $withPeople: Boolean!
    $withTags: Boolean!
    $after: String
  ) {
    search(query: $query) {
      notes {
        code
        operator
        meant
        value
        most
      }
      corrections {
        typed
        taken
      }
      ideas(first: $ideas, after: $after) @include(if: $withIdeas) {
        isComplete
        edges {
          cursor
          node {
            titlePieces {
              text
              isMatch
            }
            bodyPieces {
              text
              isMatch
            }
            idea {
              id
              title
              lang
              postedAt
              postedOnDayOnly
              commentCount
              support {
                count
                version
              }
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
              bylines {
                ...Byline_byline @unmask
              }
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
      comments(first: $comments, after: $after) @include(if: $withComments) {
        isComplete
        edges {
          cursor
          node {
            id
            ideaId
            ideaTitle
            ideaLang
            lang
            postedAt
            byline {
              ...Byline_byline @unmask
            }
            bodyPieces {
              text
              isMatch
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
      people(first: $people, after: $after) @include(if: $withPeople) {
        edges {
          cursor
          node {
            namePieces {
              text
              isMatch
            }
            member {
              id
              name
              initials
              picture
              title
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
      tags(first: $tags) @include(if: $withTags) {
        id
        name
      }
    }
  }
`);

import { graphql } from '../../apollo/index.ts';

graphql(`
  fragment Placeholder_parts on Placeholder {
    id
    name
    sourceName
    address
    counts {
      ideas
      comments
      votes
    }
    match {
      id
      name
      email
    }
  }
`);

export const Placeholders = graphql(`
  query Placeholders($search: String, $matchedOnly: Boolean, $after: String) {
    placeholders(search: $search, matchedOnly: $matchedOnly, first: 20, after: $after) {
      edges {
        node {
          ...Placeholder_parts @unmask
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    placeholderMatchCount
  }
`);

export const WaitingClaims = graphql(`
  query WaitingClaims($mineOnly: Boolean!) {
    placeholderClaims(mineOnly: $mineOnly, first: 50) {
      edges {
        node {
          id
          note
          claimedAt
          state
          reason
          member {
            id
            name
          }
          placeholder {
            ...Placeholder_parts @unmask
          }
        }
      }
    }
  }
`);

export const PlaceholderJoins = graphql(`
  query PlaceholderJoins($after: String) {
    placeholderJoins(first: 20, after: $after) {
      edges {
        node {
          id
          joinedAt
          undoneAt
          undoableUntil
          member {
            id
            name
          }
          placeholder {
            id
            name
            sourceName
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const MembersToJoin = graphql(`
  query MembersToJoin($search: String!) {
    members(search: $search, first: 8) {
      edges {
        node {
          id
          name
          email
          unit {
            id
            name
          }
        }
      }
    }
  }
`);

export const ClaimPlaceholder = graphql(`
  mutation ClaimPlaceholder($input: ClaimPlaceholderInput!) {
    claimPlaceholder(input: $input)
  }
`);

export const WithdrawPlaceholderClaim = graphql(`
  mutation WithdrawPlaceholderClaim($input: WithdrawClaimInput!) {
    withdrawPlaceholderClaim(input: $input)
  }
`);

export const DecidePlaceholderClaim = graphql(`
  mutation DecidePlaceholderClaim($input: DecideClaimInput!) {
    decidePlaceholderClaim(input: $input)
  }
`);

export const JoinPlaceholder = graphql(`
  mutation JoinPlaceholder($input: JoinPlaceholderInput!) {
    joinPlaceholder(input: $input)
  }
`);

export const JoinMatchedPlaceholders = graphql(`
  mutation JoinMatchedPlaceholders($input: JoinMatchedInput!) {
    joinMatchedPlaceholders(input: $input)
  }
`);

export const UndoPlaceholderJoin = graphql(`
  mutation UndoPlaceholderJoin($input: UndoJoinInput!) {
    undoPlaceholderJoin(input: $input)
  }
`);

import { graphql } from '../../apollo/index.ts';

export const Directory = graphql(`
  query Directory($search: String, $unitId: ID, $after: String) {
    members(search: $search, unitId: $unitId, below: true, first: 50, after: $after) {
      edges {
        cursor
        node {
          id
          name
          initials
          picture
          title
          unit {
            id
            name
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

export const OrgTree = graphql(`
  query OrgTree {
    units {
      id
      name
      memberCount
      memberCountBelow
      parent {
        id
      }
    }
  }
`);

export const Profile = graphql(`
  query Profile($id: ID!) {
    member(id: $id) {
      id
      name
      initials
      picture(size: LARGE)
      title
      isActive
      isPlaceholder
      joinedAt
      viewerFollow {
        level
        source
      }
      follows(first: 1) {
        pageInfo {
          hasNextPage
        }
      }
      unit {
        id
        path {
          id
          name
        }
      }
      publicRoles {
        role
        unit {
          id
          name
        }
        space {
          id
          name
        }
      }
    }
  }
`);

export const ProfileIdeas = graphql(`
  query ProfileIdeas($id: ID!, $after: String) {
    member(id: $id) {
      id
      ideas(first: 10, after: $after) {
        totalCount
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
      }
    }
  }
`);

export const ProfileComments = graphql(`
  query ProfileComments($id: ID!, $after: String) {
    member(id: $id) {
      id
      comments(first: 10, after: $after) {
        totalCount
        edges {
          cursor
          node {
            id
            ideaId
            ideaTitle
            excerpt
            lang
            postedAt
            postedOnDayOnly
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

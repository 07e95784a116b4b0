import { graphql } from '../../apollo/index.ts';

export const RolesHeld = graphql(`
  query RolesHeld($role: RoleName, $after: String) {
    rolesHeld(role: $role, first: 50, after: $after) {
      edges {
        cursor
        node {
          id
          givenAt
          held {
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
          member {
            id
            name
            initials
            picture
            title
          }
          givenBy {
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

export const RoleHistory = graphql(`
  query RoleHistory($after: String) {
    roleHistory(first: 20, after: $after) {
      edges {
        cursor
        node {
          id
          at
          kind
          held {
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
          member {
            id
            name
          }
          by {
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

export const RolePlaces = graphql(`
  query RolePlaces {
    units {
      id
      name
      parent {
        id
      }
    }
    spaces {
      id
      name
    }
  }
`);

export const GiveRole = graphql(`
  mutation GiveRole($input: RoleOfMemberInput!) {
    giveRole(input: $input) {
      id
      publicRoles {
        role
      }
    }
  }
`);

export const TakeRole = graphql(`
  mutation TakeRole($input: RoleOfMemberInput!) {
    takeRole(input: $input) {
      id
      publicRoles {
        role
      }
    }
  }
`);

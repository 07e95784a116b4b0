import { graphql } from '../../apollo/index.ts';

export const People = graphql(`
  query People($search: String, $after: String) {
    members(search: $search, first: 50, after: $after) {
      edges {
        cursor
        node {
          id
          name
          initials
          picture
          title
          isActive
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

graphql(`
  fragment MemberForm_member on Member {
    id
    name
    initials
    title
    email
    level
    isActive
    isPlaceholder
    unit {
      id
      name
    }
    manager {
      id
      name
    }
    roles {
      role
      unit {
        id
      }
      space {
        id
      }
    }
  }
`);

export const MemberToEdit = graphql(`
  query MemberToEdit($id: ID!, $isNew: Boolean!) {
    member(id: $id) @skip(if: $isNew) {
      ...MemberForm_member @unmask
    }
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

export const AddMember = graphql(`
  mutation AddMember($input: AddMemberInput!) {
    addMember(input: $input) {
      ...MemberForm_member @unmask
    }
  }
`);

export const EditMember = graphql(`
  mutation EditMember($input: EditMemberInput!) {
    editMember(input: $input) {
      ...MemberForm_member @unmask
    }
  }
`);

export const SoughtMembers = graphql(`
  query SoughtMembers($search: String) {
    members(search: $search, first: 8) {
      edges {
        cursor
        node {
          id
          name
          title
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const Units = graphql(`
  query Units {
    units {
      id
      name
      memberCount
      parent {
        id
      }
    }
  }
`);

export const AddUnit = graphql(`
  mutation AddUnit($input: AddUnitInput!) {
    addUnit(input: $input) {
      id
      name
      memberCount
      parent {
        id
      }
    }
  }
`);

export const EditUnit = graphql(`
  mutation EditUnit($input: EditUnitInput!) {
    editUnit(input: $input) {
      id
      name
      memberCount
      parent {
        id
      }
    }
  }
`);

import { graphql } from '../../apollo/index.ts';

graphql(`
  fragment MemberEntry_member on Member {
    id
    name
    email
    isActive
    entry {
      hasPassword
      invitedAt
      invitedUntil
    }
  }
`);

export const MemberEntryQuery = graphql(`
  query MemberEntry($id: ID!) {
    member(id: $id) {
      ...MemberEntry_member @unmask
    }
  }
`);

graphql(`
  fragment InvitationsPage_standing on Invitations {
    withoutPassword
    uninvited
    lastRun {
      id
      total
      sent
      endedAt
    }
  }
`);

export const InvitationsStanding = graphql(`
  query InvitationsStanding {
    invitations {
      ...InvitationsPage_standing @unmask
    }
  }
`);

export const MembersWithoutPassword = graphql(`
  query MembersWithoutPassword($after: String) {
    membersWithoutPassword(first: 50, after: $after) {
      edges {
        cursor
        node {
          ...MemberEntry_member @unmask
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const InviteMembers = graphql(`
  mutation InviteMembers($input: InviteMembersInput!) {
    inviteMembers(input: $input) {
      sent
      left
    }
  }
`);

export const InviteEverybody = graphql(`
  mutation InviteEverybody($input: InviteEverybodyInput!) {
    inviteEverybody(input: $input) {
      ...InvitationsPage_standing @unmask
    }
  }
`);

export const StopInviting = graphql(`
  mutation StopInviting($input: InviteEverybodyInput!) {
    stopInviting(input: $input) {
      ...InvitationsPage_standing @unmask
    }
  }
`);

export const SendPasswordReset = graphql(`
  mutation SendPasswordReset($input: SendPasswordResetInput!) {
    sendPasswordReset(input: $input)
  }
`);

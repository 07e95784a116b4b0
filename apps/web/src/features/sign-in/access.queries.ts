import { graphql } from '../../apollo/index.ts';

export const MailLink = graphql(`
  query MailLink($token: String!) {
    mailLink(token: $token) {
      purpose
      state
      name
      email
    }
  }
`);

export const RequestPasswordReset = graphql(`
  mutation RequestPasswordReset($input: RequestPasswordResetInput!) {
    requestPasswordReset(input: $input)
  }
`);

export const AcceptInvitation = graphql(`
  mutation AcceptInvitation($input: PasswordByLinkInput!) {
    acceptInvitation(input: $input) {
      id
    }
  }
`);

export const ResetPassword = graphql(`
  mutation ResetPassword($input: PasswordByLinkInput!) {
    resetPassword(input: $input)
  }
`);

export const ConfirmAddress = graphql(`
  mutation ConfirmAddress($input: UseLinkInput!) {
    confirmAddress(input: $input)
  }
`);

export const UndoAddress = graphql(`
  mutation UndoAddress($input: UseLinkInput!) {
    undoAddress(input: $input)
  }
`);

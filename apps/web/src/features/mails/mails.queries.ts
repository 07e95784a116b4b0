import { graphql } from '../../apollo/index.ts';

graphql(`
  fragment MailRow_mail on Mail {
    id
    kind
    state
    to
    subject
    queuedAt
    failure
  }
`);

export const Outbox = graphql(`
  query Outbox($state: MailState, $after: String) {
    mailService {
      isThere
      server
      sender
    }
    mails(state: $state, first: 50, after: $after) {
      edges {
        cursor
        node {
          ...MailRow_mail @unmask
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
  fragment MailPage_mail on Mail {
    ...MailRow_mail @unmask
    language
    sentAt
    nextTryAt
    tries
    text
    html
    member {
      id
      name
    }
  }
`);

export const MailInOutbox = graphql(`
  query MailInOutbox($id: ID!) {
    mail(id: $id) {
      ...MailPage_mail @unmask
    }
    mailService {
      isThere
    }
  }
`);

export const SendMailAgain = graphql(`
  mutation SendMailAgain($input: SendMailAgainInput!) {
    sendMailAgain(input: $input) {
      ...MailPage_mail @unmask
    }
  }
`);

export const SendTestMail = graphql(`
  mutation SendTestMail($input: SendTestMailInput!) {
    sendTestMail(input: $input) {
      isAccepted
      answer
    }
  }
`);

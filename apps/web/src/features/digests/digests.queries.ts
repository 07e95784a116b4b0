import { graphql } from '../../apollo/index.ts';

graphql(`
  fragment MailSettings_preferences on MailPreferences {
    mode
    hour
    weekday
    alsoAtOnce
    timeZone
    nextDigestAt
  }
`);

export const MailPreferences = graphql(`
  query MailPreferences {
    mailPreferences {
      ...MailSettings_preferences @unmask
    }
  }
`);

export const SetMailPreferences = graphql(`
  mutation SetMailPreferences($input: SetMailPreferencesInput!) {
    setMailPreferences(input: $input) {
      ...MailSettings_preferences @unmask
    }
  }
`);

export const NextDigest = graphql(`
  query NextDigest {
    digestPreview {
      reason
      subject
      html
      text
    }
  }
`);

export const Unsubscribe = graphql(`
  mutation Unsubscribe($input: UnsubscribeInput!) {
    unsubscribe(input: $input) {
      purpose
    }
  }
`);

export const TakeUnsubscribeBack = graphql(`
  mutation TakeUnsubscribeBack($input: UnsubscribeInput!) {
    takeUnsubscribeBack(input: $input) {
      purpose
    }
  }
`);

import { graphql } from '../../apollo/index.ts';

graphql(`
  fragment Sessions_session on Session {
    id
    startedAt
    lastSeenAt
    device
    isCurrent
  }
`);

export const MySessions = graphql(`
  query MySessions {
    mySessions {
      ...Sessions_session @unmask
    }
  }
`);

export const EndSession = graphql(`
  mutation EndSession($input: EndSessionInput!) {
    endSession(input: $input) {
      ...Sessions_session @unmask
    }
  }
`);

export const EndOtherSessions = graphql(`
  mutation EndOtherSessions($input: EndOtherSessionsInput!) {
    endOtherSessions(input: $input) {
      ...Sessions_session @unmask
    }
  }
`);

export const ChangeAddress = graphql(`
  mutation ChangeAddress($input: ChangeAddressInput!) {
    changeAddress(input: $input)
  }
`);

export const ChangePassword = graphql(`
  mutation ChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input)
  }
`);

export const MyProfile = graphql(`
  query MyProfile {
    organisation {
      timeZone
    }
    viewer {
      id
      member {
        id
        name
        title
        timeZone
        language
      }
    }
  }
`);

export const EditMyProfile = graphql(`
  mutation EditMyProfile($input: EditMyProfileInput!) {
    editMyProfile(input: $input) {
      id
      name
      initials
      title
      timeZone
      language
    }
  }
`);

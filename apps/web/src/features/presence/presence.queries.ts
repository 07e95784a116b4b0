import { graphql } from '../../apollo/index.ts';

export const PresenceSettings = graphql(`
  query PresenceSettings {
    presenceSettings {
      isAllowed
      isShown
    }
  }
`);

export const SetPresence = graphql(`
  mutation SetPresence($input: SetPresenceInput!) {
    setPresence(input: $input) {
      isAllowed
      isShown
    }
  }
`);

export const BeHere = graphql(`
  mutation BeHere($input: BeHereInput!) {
    beHere(input: $input) {
      isShown
      againInSeconds
    }
  }
`);

export const WhoIsHere = graphql(`
  subscription WhoIsHere($ideaId: ID!) {
    presence(ideaId: $ideaId) {
      count
      people {
        id
        name
        initials
        picture
      }
      writers {
        id
        name
      }
    }
  }
`);

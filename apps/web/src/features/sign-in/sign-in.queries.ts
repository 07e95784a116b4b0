import { graphql } from '../../apollo/index.ts';

export const SignInPageQuery = graphql(`
  query SignInPage {
    organisation {
      name
      isSample
      canBeClaimed
      sampleProgress
      build
    }
    viewer {
      id
    }
    samplePeople {
      ...SamplePeople_person @unmask
    }
  }
`);

export const SignIn = graphql(`
  mutation SignIn($email: String!, $password: String!) {
    signIn(email: $email, password: $password) {
      id
    }
  }
`);

export const SignInAsSamplePerson = graphql(`
  mutation SignInAsSamplePerson($memberId: ID!) {
    signInAsSamplePerson(memberId: $memberId) {
      id
    }
  }
`);

export const ClaimOrganisation = graphql(`
  mutation ClaimOrganisation($input: ClaimOrganisationInput!) {
    claimOrganisation(input: $input) {
      id
    }
  }
`);

import { graphql } from '../../apollo/index.ts';

export const OrganisationToSettle = graphql(`
  query OrganisationToSettle {
    organisation {
      name
      language
      timeZone
      allowsPresence
      allowsLooks
      departmentLevel
    }
  }
`);

export const FirstLooksQuota = graphql(`
  query FirstLooksQuota {
    firstLooksQuota {
      looks
      isShort
      guaranteedLooksPerWeek
      newIdeasPerWeek
    }
  }
`);

export const EditOrganisation = graphql(`
  mutation EditOrganisation($input: EditOrganisationInput!) {
    editOrganisation(input: $input) {
      name
      language
      timeZone
      allowsPresence
      allowsLooks
      departmentLevel
    }
  }
`);

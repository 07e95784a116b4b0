import { graphql } from '../../apollo/index.ts';

graphql(`
  fragment ImportPeople_import on PeopleImport {
    id
    fileId
    fileName
    encoding
    delimiter
    state
    step
    share
    failure {
      code
      line
    }
    counts {
      rows
      added
      updated
      same
      broken
      missing
      newUnits
      unknown
    }
    newUnits
    columns {
      name
      samples
      field
    }
  }
`);

export const PeopleImportQuery = graphql(`
  query PeopleImport($id: ID!) {
    peopleImport(id: $id) {
      ...ImportPeople_import @unmask
    }
  }
`);

export const LookAtPeople = graphql(`
  mutation LookAtPeople($input: LookAtPeopleInput!) {
    lookAtPeople(input: $input) {
      ...ImportPeople_import @unmask
    }
  }
`);

export const ApplyPeopleImport = graphql(`
  mutation ApplyPeopleImport($input: ApplyPeopleImportInput!) {
    applyPeopleImport(input: $input) {
      ...ImportPeople_import @unmask
    }
  }
`);

export const CancelPeopleImport = graphql(`
  mutation CancelPeopleImport($input: CancelPeopleImportInput!) {
    cancelPeopleImport(input: $input) {
      ...ImportPeople_import @unmask
    }
  }
`);

export const PeopleImportRows = graphql(`
  query PeopleImportRows($id: ID!, $kind: PeopleRowKind!, $after: String) {
    peopleImport(id: $id) {
      id
      rows(kind: $kind, first: 50, after: $after) {
        edges {
          cursor
          node {
            id
            line
            email
            name
            unit
            changes {
              field
              before
              after
            }
            problems {
              field
              code
              line
              value
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

export const PeopleImportMissing = graphql(`
  query PeopleImportMissing($id: ID!, $after: String) {
    peopleImport(id: $id) {
      id
      missing(first: 50, after: $after) {
        edges {
          cursor
          node {
            id
            name
            title
            email
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

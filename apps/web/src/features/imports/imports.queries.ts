import { graphql } from '../../apollo/index.ts';

graphql(`
  fragment IdeaImport_parts on IdeaImport {
    id
    sourceName
    spaceName
    timeZone
    state
    isDryRun
    share
    refused
    createdAt
    finishedAt
    step {
      file
      rows
      isWriting
    }
    failure {
      code
      sentence
    }
    startedBy {
      id
      name
    }
    files {
      position
      name
      rows
      kind
      dateOrder
      isOrderDoubtful
      needsTimeZone
      isMatrix
      columns {
        name
        samples
      }
      fields {
        name
        columns
        isNeeded
        isMade
      }
    }
    report {
      isDryRun
      spaceIsNew
      files {
        name
        kind
        rows
        added
        alreadyThere
        refused
        seconds
        notes {
          code
          times
          params {
            name
            value
          }
        }
      }
      unknownStatuses {
        status
        ideas
      }
    }
  }
`);

export const IdeaImports = graphql(`
  query IdeaImports($after: String) {
    ideaImports(first: 20, after: $after) {
      edges {
        node {
          id
          sourceName
          spaceName
          state
          isDryRun
          createdAt
          finishedAt
          startedBy {
            id
            name
          }
          report {
            isDryRun
            files {
              added
              refused
            }
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

export const OneIdeaImport = graphql(`
  query OneIdeaImport($id: ID!) {
    ideaImport(id: $id) {
      ...IdeaImport_parts @unmask
    }
    spaces {
      id
      name
    }
  }
`);

export const IdeaImportMapping = graphql(`
  query IdeaImportMapping($id: ID!) {
    ideaImport(id: $id) {
      id
      mappingFile
    }
  }
`);

export const IdeaImportPreview = graphql(`
  query IdeaImportPreview($id: ID!, $position: Int!) {
    ideaImportPreview(importId: $id, position: $position) {
      line
      cells {
        field
        text
      }
      refusal {
        code
        field
        value
        params {
          name
          value
        }
      }
    }
  }
`);

export const IdeaImportRefusals = graphql(`
  query IdeaImportRefusals($id: ID!, $first: Int!, $after: String) {
    ideaImport(id: $id) {
      id
      refusals(first: $first, after: $after) {
        edges {
          node {
            file
            line
            code
            field
            value
            params {
              name
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

export const LookAtIdeas = graphql(`
  mutation LookAtIdeas($input: LookAtIdeasInput!) {
    lookAtIdeas(input: $input) {
      id
    }
  }
`);

export const MapIdeas = graphql(`
  mutation MapIdeas($input: MapIdeasInput!) {
    mapIdeas(input: $input) {
      ...IdeaImport_parts @unmask
    }
  }
`);

export const RunIdeaImport = graphql(`
  mutation RunIdeaImport($input: RunIdeaImportInput!) {
    runIdeaImport(input: $input) {
      ...IdeaImport_parts @unmask
    }
  }
`);

export const CancelIdeaImport = graphql(`
  mutation CancelIdeaImport($input: CancelIdeaImportInput!) {
    cancelIdeaImport(input: $input) {
      id
      state
    }
  }
`);

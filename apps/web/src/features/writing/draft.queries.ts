import { graphql } from '../../apollo/index.ts';

export const KeptDraft = graphql(`
  query KeptDraft($key: String!) {
    draft(key: $key) {
      key
      content
      savedAt
    }
  }
`);

export const SaveDraft = graphql(`
  mutation SaveDraft($input: SaveDraftInput!) {
    saveDraft(input: $input) {
      key
      content
      savedAt
    }
  }
`);

export const DiscardDraft = graphql(`
  mutation DiscardDraft($input: DiscardDraftInput!) {
    discardDraft(input: $input)
  }
`);

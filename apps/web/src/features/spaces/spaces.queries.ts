import { graphql } from '../../apollo/index.ts';

graphql(`
  fragment SpaceForm_space on Space {
    id
    slug
    name
    colour
    purpose
    isBlind
    ideaCount
  }
`);

export const Spaces = graphql(`
  query Spaces {
    spaces {
      ...SpaceForm_space @unmask
    }
  }
`);

export const AddSpace = graphql(`
  mutation AddSpace($input: AddSpaceInput!) {
    addSpace(input: $input) {
      ...SpaceForm_space @unmask
    }
  }
`);

export const EditSpace = graphql(`
  mutation EditSpace($input: EditSpaceInput!) {
    editSpace(input: $input) {
      ...SpaceForm_space @unmask
    }
  }
`);

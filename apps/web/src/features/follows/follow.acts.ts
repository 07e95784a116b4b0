import { graphql } from '../../apollo/index.ts';

export const SetFollow = graphql(`
  mutation SetFollow($input: SetFollowInput!) {
    setFollow(input: $input) {
      idea {
        id
        viewerFollow {
          level
          source
        }
      }
      member {
        id
        viewerFollow {
          level
          source
        }
      }
      space {
        id
        viewerFollow {
          level
          source
        }
      }
      tag {
        id
        viewerFollow {
          level
          source
        }
      }
    }
  }
`);

export const ClearFollow = graphql(`
  mutation ClearFollow($input: ClearFollowInput!) {
    clearFollow(input: $input) {
      idea {
        id
        viewerFollow {
          level
          source
        }
      }
      member {
        id
        viewerFollow {
          level
          source
        }
      }
      space {
        id
        viewerFollow {
          level
          source
        }
      }
      tag {
        id
        viewerFollow {
          level
          source
        }
      }
    }
  }
`);

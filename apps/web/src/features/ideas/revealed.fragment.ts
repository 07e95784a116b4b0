import { graphql } from '../../apollo/index.ts';
import './Byline.tsx';

/** All that is shown of an idea once it is revealed, wherever it is shown: what reveals it asks for this. */
graphql(`
  fragment Revealed_idea on Idea {
    id
    bylines {
      ...Byline_byline @unmask
      member {
        id
        isPlaceholder
      }
    }
    sourceTotals {
      sourceName
      up
      down
      passes
      url
    }
    support {
      count
      version
    }
  }
`);

import { graphql } from '../../apollo/index.ts';

export const SurfacedIdeaPart = graphql(`
  fragment SurfacedRow_idea on SurfacedIdea {
    place
    idea {
      id
      title
      lang
      postedAt
      space {
        id
        name
        colour
      }
      stage {
        id
        key
        name
        meaning
      }
    }
    standing {
      support
      low
      high
      hold
      breadth
      merit
      looks {
        people
        fewerThan
      }
      votes {
        people
        fewerThan
      }
      linkVotes {
        people
        fewerThan
      }
      departments
      levels
    }
  }
`);

export const SurfacedIdeas = graphql(`
  query SurfacedIdeas($filter: SurfacedFilter, $first: Int! = 20, $after: String) {
    surfacedIdeas(filter: $filter, first: $first, after: $after) {
      edges {
        cursor
        node {
          ...SurfacedRow_idea @unmask
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const OverlookedIdeas = graphql(`
  query OverlookedIdeas($filter: SurfacedFilter) {
    overlookedIdeas(filter: $filter) {
      week
      strongInTwo {
        ...SurfacedRow_idea @unmask
      }
      drawn {
        ...SurfacedRow_idea @unmask
      }
    }
  }
`);

export const SurfacedPlaces = graphql(`
  query SurfacedPlaces {
    spaces {
      id
      slug
      name
    }
  }
`);

export const RankingWeeks = graphql(`
  query RankingWeeks {
    rankingWeeks(first: 26) {
      week
      measuredAt
      ideas
      level
      time
      departmentSize
      firstLooks
      gini
      departmentsReached
      frontLineListed
      frontLinePosted
      daysToReview
    }
  }
`);

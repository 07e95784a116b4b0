import { inventedIdea } from './invented-ideas.ts';

const stages = {
  submitted: {
    __typename: 'Stage',
    id: 'st1',
    key: 'submitted',
    name: 'Submitted',
    meaning: 'New.',
    kind: 'OPEN',
  },
  declined: {
    __typename: 'Stage',
    id: 'st6',
    key: 'declined',
    name: 'Declined',
    meaning: 'No.',
    kind: 'FINAL',
  },
};

/** An idea among similar ones, as the API answers with it. */
export function similarIdea(id: string, over: object = {}, isClose = true) {
  const idea = {
    ...inventedIdea(id, { title: `One key for ${id}` }),
    stage: stages.submitted,
    outcome: null,
    ...over,
  };
  return { __typename: 'SimilarIdea', isClose, idea };
}
export type Similar = ReturnType<typeof similarIdea>;

/** One that was decided against. */
export const declinedIdea = similarIdea('gates', {
  stage: stages.declined,
  outcome: {
    __typename: 'IdeaOutcome',
    at: '2026-05-02T09:00:00Z',
    words: 'The locks are rented until 2030.',
  },
  viewerCan: { __typename: 'IdeaPermissions', vote: false },
});

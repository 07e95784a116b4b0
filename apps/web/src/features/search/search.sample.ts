const pageInfo = { __typename: 'PageInfo', hasNextPage: false, endCursor: null };
const unmarked = (text: string) => [{ __typename: 'TextPiece', text, isMatch: false }];

const space = { __typename: 'Space', id: 's1', slug: 'depot', name: 'Depot', colour: 'CLAY' };
const stage = { __typename: 'Stage', id: 'st1', key: 'submitted', name: 'Submitted', meaning: 'It is new.' };
const jonas = { __typename: 'Member', id: 'jonas', initials: 'JL', picture: null, title: 'Bus driver' };
const byline = {
  __typename: 'Byline',
  kind: 'MEMBER',
  name: 'Jonas Lindqvist',
  isIdeaAuthor: false,
  member: jonas,
};

/** An idea as a search answers with it; the first word of the title is what was looked for. */
export function foundIdea(id: string, title: string) {
  const [first = '', ...rest] = title.split(' ');
  return {
    __typename: 'FoundIdeaEdge',
    cursor: id,
    node: {
      __typename: 'FoundIdea',
      titlePieces: [
        { __typename: 'TextPiece', text: first, isMatch: true },
        ...unmarked(` ${rest.join(' ')}`),
      ],
      bodyPieces: unmarked('One key for all doors.'),
      idea: {
        __typename: 'Idea',
        id,
        title,
        lang: 'en',
        postedAt: '2026-11-20T09:00:00Z',
        postedOnDayOnly: false,
        commentCount: 0,
        support: { __typename: 'Support', count: 2, version: 1 },
        space,
        stage,
        bylines: [byline],
      },
    },
  };
}

export function foundMember(id: string, name: string) {
  return {
    __typename: 'FoundMemberEdge',
    cursor: id,
    node: {
      __typename: 'FoundMember',
      namePieces: unmarked(name),
      member: { __typename: 'Member', id, name, initials: 'XX', picture: null, title: 'Driver' },
    },
  };
}

export interface Sample {
  ideas?: ReturnType<typeof foundIdea>[];
  people?: ReturnType<typeof foundMember>[];
  tags?: string[];
  notes?: Record<string, unknown>[];
  corrections?: Record<string, unknown>[];
  hasNextPage?: boolean;
}

/** What the server answers to a search. */
export function found({
  ideas = [],
  people = [],
  tags = [],
  notes = [],
  corrections = [],
  hasNextPage = false,
}: Sample) {
  const note = { __typename: 'SearchNote', operator: null, meant: null, value: null, most: null };
  return {
    search: {
      __typename: 'Search',
      notes: notes.map((one) => ({ ...note, ...one })),
      corrections: corrections.map((one) => ({ __typename: 'SearchCorrection', ...one })),
      ideas: {
        __typename: 'FoundIdeaConnection',
        isComplete: true,
        edges: ideas,
        pageInfo: { ...pageInfo, hasNextPage, endCursor: ideas.at(-1)?.cursor ?? null },
      },
      comments: { __typename: 'FoundCommentConnection', isComplete: true, edges: [], pageInfo },
      people: { __typename: 'FoundMemberConnection', edges: people, pageInfo },
      tags: tags.map((name) => ({ __typename: 'FoundTag', id: name, name })),
    },
  };
}

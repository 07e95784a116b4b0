/** Ideas in lists and on their own page. */
export const ideas = {
  feed: {
    title: 'Ideas',
    loading: 'Loading ideas',
    empty: { title: 'No ideas here yet', body: 'The first one may well be yours.' },
    more: 'Show more ideas',
    loadingMore: 'Loading more ideas',
    end: 'That was the first idea of all. You have seen everything.',
  },
  vote: {
    give: 'Back this idea',
    count_zero: 'Nobody backs this yet.',
    count_one: '{{count, number}} person backs this.',
    count_other: '{{count, number}} people back this.',
    closed: 'Voting is not possible here.',
  },
  byline: {
    unknown: 'Unknown',
    pseudonym: '{{name}} (pseudonym)',
    several: '{{names, list}}',
  },
  comments_zero: 'No comments',
  comments_one: '{{count, number}} comment',
  comments_other: '{{count, number}} comments',
} as const;

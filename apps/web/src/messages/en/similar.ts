/** Ideas that say nearly the same. */
export const similar = {
  heading: 'Similar ideas',
  found_one: '{{count, number}} similar idea',
  found_other: '{{count, number}} similar ideas',
  looking: 'Looking for similar ideas',
  nothing: 'Nothing similar so far',
  posted: 'posted',
  triedBefore: 'Tried before',
  saidSoFar: 'Said so far',
  backInstead: 'Back this one instead',
  backInsteadOf: 'Back this one instead: {{title}}',
  youBack: 'You back this one',
  backed: 'You back “{{title}}” and will hear of it. Your draft is kept.',
  undo: 'Undo',
  before: {
    heading: 'Before you post',
    meaning:
      'This may have been said already. Back what is there, or press “Post the idea” once more: it is up to you.',
  },
  related: 'Related ideas',
} as const;

/** Why an idea stands where it stands. */
export const why = {
  reason: {
    first:
      'Few colleagues of other departments have seen it yet, so a place was kept for it: you are among the first to judge it.',
    RISING:
      'It stands here for its support: ideas you have not seen come first, those with most support on top.',
    RISING_blind:
      'It stands here for its support from colleagues who saw it in their feed. How much that is shows once you have judged it.',
    NEEDS_EYES: 'Ideas that few colleagues have seen, the least seen first.',
    NEW: 'The newest ideas come first here; nothing else counts.',
    FOLLOWING: 'You follow it, its author, its space or one of its tags. The newest come first.',
    DECIDED: 'It was decided. The latest come first.',
    REVEALED: 'You have judged it; those with most support come first.',
  },
  blind:
    'Its author and its numbers are hidden until you back it, pass, or ask who wrote it, so that nothing but the idea speaks.',
  number: '{{count, number}}',
  fewer: 'fewer than {{count, number}}',
  unknown: 'too few to tell',
  support: '{{times}} × the usual support,',
  range: 'truly between {{low}} and {{high}} in four cases out of five',
  held: 'Among the later half of those who saw it, or without the department that lifts it most, it has {{times}} ×: that is what the list goes by.',
  tooFew: 'Too few colleagues of other departments have seen it to say how it stands.',
  looks: 'Seen by colleagues of other departments',
  votes: 'Backed by them',
  departments: 'Departments they are in',
  linkVotes: 'Further votes, which do not move it',
  levels: 'By level, the highest first',
  level: 'Level {{level, number}}:',
  level_first: 'Front line:',
  share: '{{share, percent}} of those who saw it',
  how: 'How ranking works',
} as const;

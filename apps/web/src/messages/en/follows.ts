/** What members follow, and how much they hear of it. */
export const follows = {
  button: {
    follow: 'Follow',
    ALL: 'Following everything',
    CALM: 'Following',
    NONE: 'Silenced',
    label: 'Follow {{name}}: {{state}}',
    state: { none: 'not followed', ALL: 'everything', CALM: 'answers and mentions', NONE: 'nothing' },
  },
  level: {
    ALL: { idea: 'Everything', member: 'Everything', space: 'Everything', tag: 'Everything' },
    CALM: {
      idea: 'Answers and mentions',
      member: 'Answers and mentions',
      space: 'Answers and mentions',
      tag: 'Answers and mentions',
    },
    NONE: { idea: 'Nothing', member: 'Nothing', space: 'Nothing', tag: 'Nothing' },
  },
  about: {
    ALL: {
      idea: 'Each comment, the official answer and every decision.',
      member: 'Each new idea of theirs, and the answers and decisions on them.',
      space: 'Each new idea in it, and the answers and decisions on them.',
      tag: 'Each new idea under it, and the answers and decisions on them.',
    },
    CALM: {
      idea: 'The official answer, decisions, replies to you and mentions of you.',
      member: 'Answers and decisions on their ideas.',
      space: 'Answers and decisions on its ideas.',
      tag: 'Answers and decisions on its ideas.',
    },
    NONE: {
      idea: 'Not even when somebody mentions you there.',
      member: 'Neither their ideas nor what they write to you.',
      space: 'None of its ideas, unless you follow one itself.',
      tag: 'None of its ideas, unless you follow one itself.',
    },
  },
  because: {
    chosen: 'You chose this',
    posted: 'By itself, because you posted it',
    commented: 'By itself, because you commented',
    voted: 'By itself, because you back it',
    member: 'Because of what you chose for an author',
    space: 'Because of what you chose for its space',
    tag: 'Because of what you chose for a tag',
  },
  clear: 'Take my choice back',
  set: {
    ALL: 'You hear everything of {{name}}.',
    CALM: 'You hear answers and mentions of {{name}}.',
    NONE: 'You hear nothing more of {{name}}.',
    cleared: 'Your choice for {{name}} is taken back.',
  },
  feed: {
    empty: {
      title: 'You follow nothing yet',
      body: 'Back an idea, comment on one, or follow a space, a tag or a colleague: what you follow stands here, newest first.',
      action: 'Look at all ideas',
    },
  },
  auto: {
    title: 'What you follow by itself',
    about:
      'Such ideas bring you official answers, decisions, replies and mentions. This counts for earlier ones too.',
    loading: 'Loading what you follow by itself',
    onPosting: { label: 'Ideas I post', about: 'You hear what becomes of them.' },
    onCommenting: {
      label: 'Ideas I comment on',
      about: 'Switched off, you are still told when somebody mentions you.',
    },
    onVoting: { label: 'Ideas I back', about: 'You hear when they are answered or decided.' },
    sharesFollows: {
      label: 'Show on my profile what I chose to follow',
      about: 'What you silenced is never shown.',
    },
  },
  list: {
    title: 'What you chose to follow',
    about:
      'A choice wins over what follows by itself; the choice for an idea over those for its space, tags and authors.',
    theirs: 'Follows',
    loading: 'Loading what is followed',
    empty: 'Nothing was chosen here yet.',
    kinds: 'Kind',
    kind: { ALL: 'All', IDEA: 'Ideas', MEMBER: 'People', SPACE: 'Spaces', TAG: 'Tags' },
    more: 'Show more',
    chosen: 'chosen',
  },
} as const;

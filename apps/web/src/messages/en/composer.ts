/** Writing a new idea. */
export const composer = {
  title: 'Post an idea',
  headline: {
    label: 'Your idea in one sentence',
    placeholder: 'What gets in the way of your work?',
    missing: 'Say it in a sentence first.',
  },
  counted: '{{used, number}} of {{max, number}} characters',
  body: {
    label: 'More about it, if you like',
    placeholder: 'Who is held up by it? What would change? What would be a first small step?',
  },
  space: { label: 'Space', missing: 'Choose the space that it belongs to.' },
  tags: {
    label: 'Tags',
    placeholder: 'Words to find it by',
    add: 'Add “{{name}}”',
    remove: 'Remove the tag {{name}}',
    nothing: 'Type a word to add it.',
    full_one: '{{count, number}} tag is the most.',
    full_other: '{{count, number}} tags are the most.',
  },
  submit: 'Post the idea',
  discard: 'Discard',
  discarded: 'The draft is gone.',
  undo: 'Undo',
} as const;

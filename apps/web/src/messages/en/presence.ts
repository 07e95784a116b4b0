/** Who else is at an idea, and who is writing. */
export const presence = {
  somebody: 'Somebody',
  here_one: '{{name}} is here too',
  here_other: '{{count, number}} others are here',
  hereMany: 'A hundred others are here, or more',
  writing_one: '{{names, list}} is writing…',
  writing_other: '{{names, list}} are writing…',
  writingMany: 'Several people are writing…',
  choice: {
    title: 'Being seen',
    loading: 'Loading whether you are seen',
    label: 'Show colleagues at which idea I am',
    about:
      'Whoever looks at the same idea sees you there, and that you are writing. You are never shown at an idea of yours that does not carry your name. Nothing of it is kept.',
    off: 'Your organisation does not show who is here.',
  },
} as const;

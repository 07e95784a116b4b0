/** The frame around every page. */
export const shell = {
  titleOf: '{{page}} · {{organisation}}',
  skipToContent: 'Skip to content',
  navigation: {
    label: 'Main',
    ideas: 'Ideas',
    post: 'Post an idea',
    settings: 'Settings',
    people: 'People',
    units: 'Units',
    spaces: 'Spaces',
    organisation: 'Organisation',
    administration: 'Administration',
  },
  member: {
    menu: 'Your menu, {{name}}',
    settings: 'Settings',
    keys: 'Keyboard',
    signOut: 'Sign out',
  },
  keys: {
    title: 'Keyboard',
    on: 'Single keys work wherever you are not typing.',
    off: 'Single keys are switched off. You can switch them on in the settings.',
    next: 'Next idea or comment',
    previous: 'Previous idea or comment',
    open: 'Open the idea',
    vote: 'Back the idea, or take it back',
    follow: 'Follow the idea, or end that; on its page, choose how much',
    compose: 'Post an idea; on the page of an idea, write a comment',
    filter: 'Filter the ideas',
    help: 'This list',
    settings: 'To the settings',
    close: 'Close',
  },
  colours: { label: 'Colours', light: 'Light', dark: 'Dark', auto: 'As the device' },
  loading: 'Loading',
  live: {
    interrupted:
      'Live updates are interrupted. You can go on; what you do is sent as soon as the connection is back.',
    back: 'Live updates are back.',
  },
  build: {
    offer: 'A new version of Upwell is here.',
    reload: 'Reload',
    later: 'Later',
  },
  sample: {
    filling:
      'The sample organisation is being filled: {{share, percent}} done. You can look around meanwhile.',
  },
  broken: {
    title: 'This page has stumbled',
    body: 'Your work elsewhere is safe. Reload the page; if that does not help, go back to the ideas.',
    reload: 'Reload',
    home: 'To the ideas',
  },
  missing: {
    title: 'There is nothing at this address',
    body: 'The link may be old, or what it led to may have been taken away.',
    home: 'To the ideas',
  },
  link: { copied: 'Link copied.', notCopied: 'The link could not be copied. It is {{link}}' },
  undo: 'Undo',
  toasts: { label: 'Messages', close: 'Dismiss' },
} as const;

/** The frame around every page. */
export const shell = {
  titleOf: '{{page}} · {{organisation}}',
  skipToContent: 'Skip to content',
  navigation: {
    label: 'Main',
    ideas: 'Ideas',
    settings: 'Settings',
    people: 'People',
    units: 'Units',
    spaces: 'Spaces',
    administration: 'Administration',
  },
  member: { menu: 'Your menu, {{name}}', signOut: 'Sign out', signedInAs: 'Signed in as' },
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
  toasts: { label: 'Messages', close: 'Dismiss' },
} as const;

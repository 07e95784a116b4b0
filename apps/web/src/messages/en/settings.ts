/** What a member sets for themselves. */
export const settings = {
  title: 'Settings',
  device: {
    title: 'This device',
    about: 'Kept in this browser only.',
    colours: 'Colours',
    singleKeys: {
      label: 'Single keys',
      about: 'Keys such as j, k and v do something while you are not typing. The ? key lists them.',
    },
    announcements: {
      label: 'Live announcements',
      about: 'Screen readers are told when something new appears, at most once in five seconds.',
    },
  },
  sessions: {
    title: 'Where you are signed in',
    about: 'If you do not know one of these, end it and change your password.',
    loading: 'Loading where you are signed in',
    here: 'This device',
    lastSeen: 'Last seen',
    since: 'signed in',
    end: 'Sign out there',
    endOne: 'Sign out on {{device}}',
    ended: 'Signed out on {{device}}.',
    endOthers: 'Sign out everywhere else',
    othersEnded: 'You are signed out everywhere else.',
  },
  password: {
    title: 'Password',
    about: 'Changing it signs you out everywhere else.',
    currentPassword: 'Present password',
    newPassword: 'New password',
    hint: 'At least {{min}} characters. A sentence is a good password.',
    submit: 'Change the password',
    changed: 'Your password is changed.',
  },
} as const;

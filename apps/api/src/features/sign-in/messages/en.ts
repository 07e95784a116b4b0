type Who = { name: string; organisation: string };

/** What mails about getting into an account say. */
export const en = {
  greeting: ({ name }: Pick<Who, 'name'>) => `Hello ${name},`,
  invitation: {
    subject: ({ organisation }: Who) => `You are invited to the ideas of ${organisation}`,
    heading: ({ organisation }: Who) => `Come in: ${organisation} collects its ideas`,
    body: ({ organisation }: Who) =>
      `On Upwell the people of ${organisation} say what gets in the way of their work and what would make it better. Every idea gets an answer. Choose a password and you are in.`,
    button: 'Choose a password',
    life: ({ until }: { until: string }) =>
      `The link works once, until ${until}. If it has run out, ask whoever invited you for another.`,
  },
  reset: {
    subject: 'A new password for Upwell',
    heading: 'Choose a new password',
    body: 'Somebody asked for a new password for your account, most likely you.',
    bodyByAdministrator: 'An administrator sent you this link to choose a new password.',
    button: 'Choose a new password',
    life: ({ until }: { until: string }) => `The link works once, until ${until}.`,
    notYou: 'If it was not you, there is nothing to do: your password stays as it is.',
  },
  passwordChanged: {
    subject: 'Your password for Upwell was changed',
    heading: 'Your password was changed',
    body: ({ at }: { at: string }) =>
      `The password of your account was changed on ${at}. You were signed out everywhere else.`,
    notYou:
      'If it was not you, choose a new one right away with “Forgot your password?” on the sign-in page, and tell an administrator.',
    button: 'To the sign-in page',
  },
  address: {
    subject: 'Is this your new address for Upwell?',
    heading: 'Confirm your new address',
    body: ({ email }: { email: string }) =>
      `Your account shall have the address ${email} from now on. You then sign in with it, and mails go there.`,
    button: 'Use this address',
    life: ({ until }: { until: string }) => `The link works once, until ${until}.`,
    notYou: 'If you have not asked for this, ignore the mail: nothing changes.',
  },
  addressChanged: {
    subject: 'Your address for Upwell was changed',
    heading: 'Your address was changed',
    body: ({ email }: { email: string }) =>
      `Your account now has the address ${email}. This is the last mail to the old one.`,
    notYou:
      'If it was not you, take the change back with this link. It signs everybody out of your account and lets you choose a new password.',
    button: 'Take the change back',
    life: ({ until }: { until: string }) => `The link works once, until ${until}.`,
  },
  addressSet: {
    body: ({ email }: { email: string }) =>
      `An administrator gave your account the address ${email}. You sign in with it from now on, and mails go there. This is the last mail to the old address.`,
    notRight: 'If that is not your address, tell an administrator right away.',
  },
  addressTaken: {
    subject: 'Somebody wanted to use your address on Upwell',
    heading: 'This address has an account already',
    body: 'Somebody who is signed in asked to use this address for their account. It belongs to your account, so nothing has changed and they were not told.',
    notYou: 'If it was you and you have two accounts, an administrator can help.',
  },
  undone: {
    subject: 'Your address for Upwell is the old one again',
    heading: 'Your old address is back. Choose a new password',
    body: 'The change of your address was taken back, everybody is signed out of your account, and the password no longer works, because whoever changed the address may know it.',
  },
};

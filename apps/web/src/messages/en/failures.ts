/** A sentence for every code, rule and field code that the API can answer with. */
export const failures = {
  code: {
    SIGNED_OUT: 'You are signed out. Sign in and try again.',
    FORBIDDEN: 'You may not do this here.',
    NOT_FOUND: 'This does not exist any more, or you may not see it.',
    INVALID_INPUT: 'Some of this needs a change before it can be sent.',
    CONFLICT: 'Somebody changed this in the meantime. Look at the present version, then try again.',
    KEY_REUSED: 'This was sent before with other content. Please send it again.',
    TOO_MANY_REQUESTS_one: 'That was a lot at once. Try again in a second.',
    TOO_MANY_REQUESTS_other: 'That was a lot at once. Try again in {{count, number}} seconds.',
    TOO_MANY_REQUESTS_zero: 'That was a lot at once. Try again in a moment.',
    LIMIT_EXCEEDED: 'This is more than can be handled at once.',
    BAD_REQUEST: 'This page and the server do not understand each other. Reload the page.',
    UNAVAILABLE: 'The server is busy or restarting. Nothing is lost; try again in a moment.',
    INTERNAL: 'Something went wrong on our side. Try again in a moment.',
    INTERNAL_reference:
      'Something went wrong on our side. If it happens again, tell your administrator the reference {{reference}}.',
    OFFLINE:
      'There is no connection to the server. What you typed is kept; try again when you are back online.',
  },
  rule: {
    own_idea: 'You cannot back your own idea.',
    not_open: 'This idea is closed, so this is no longer possible.',
    wrong_credentials: 'E-mail address and password do not fit together.',
  },
  field: {
    REQUIRED: 'Please fill this in.',
    TOO_SHORT_one: 'At least {{count, number}} character, please.',
    TOO_SHORT_other: 'At least {{count, number}} characters, please.',
    TOO_LONG_one: 'At most {{count, number}} character.',
    TOO_LONG_other: 'At most {{count, number}} characters.',
    TOO_MANY_one: 'At most {{count, number}}.',
    TOO_MANY_other: 'At most {{count, number}}.',
    BAD_FORMAT: 'This does not have the right form.',
    BAD_CHARACTERS: 'This holds characters that cannot be stored.',
    TAKEN: 'This is already in use.',
    UNKNOWN: 'This does not exist any more. Choose another.',
    WRONG: 'This is not right.',
  },
  retry: 'Try again',
  title: 'This could not be shown',
} as const;

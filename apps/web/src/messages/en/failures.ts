/** A sentence for every code that the API can answer with. */
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
    READ_ONLY: 'Nothing can be saved right now. What you typed is still here; send it again in a while.',
    INTERNAL: 'Something went wrong on our side. Try again in a moment.',
    INTERNAL_reference:
      'Something went wrong on our side. If it happens again, tell your administrator the reference {{reference}}.',
    OFFLINE:
      'There is no connection to the server. What you typed is kept; try again when you are back online.',
  },
  retry: 'Try again',
  title: 'This could not be shown',
} as const;

/** What comes by mail, and how to be rid of it. */
export const digests = {
  title: 'Mail',
  about: 'News of what you follow. Mails about your account, such as a new password, always come.',
  loading: 'Loading what you are mailed',
  mode: {
    label: 'How often',
    DAILY: 'A digest every day',
    WEEKLY: 'A digest every week',
    AT_ONCE: 'Answers and mentions at once',
    OFF: 'No mail',
  },
  hint: {
    DAILY: 'One mail a day at most, and none when there is nothing to tell.',
    WEEKLY: 'One mail a week at most, and none when there is nothing to tell.',
    AT_ONCE: 'Nothing else is mailed; the rest waits in your inbox.',
    OFF: 'Everything waits in your inbox.',
  },
  weekday: 'On',
  hour: 'At',
  alsoAtOnce: {
    label: 'Answers and mentions at once, too',
    about:
      'Official answers, decisions, replies to you and mentions of you come within a minute, unless you have read them by then. The digest does not repeat them.',
  },
  next: 'The next one is due {{when}} ({{zone}}).',
  saved: 'Kept.',
  preview: {
    show: 'Show the next digest',
    hide: 'Close the preview',
    loading: 'Writing the next digest',
    title: 'The next digest, as it would be sent now',
    subject: 'Subject',
    asText: 'The same as plain text',
    again: 'Write it anew',
    none: {
      SWITCHED_OFF: 'You get no digest, so none would be sent.',
      NOTHING_NEW: 'Nothing would be sent now: there is no news that you have not read or been told by mail.',
      NO_ADDRESS: 'Nothing can be sent: your account has no mail address.',
    },
  },
  unsubscribe: {
    title: 'Stop these mails',
    ask: 'You will no longer be mailed news of the kind that brought you here. Your account stays as it is, and the news waits in your inbox.',
    submit: 'Stop these mails',
    stopped: {
      DIGEST: 'Stopped. You get no more digests.',
      AT_ONCE: 'Stopped. You get no more mails about answers and mentions.',
    },
    takeBack: 'Take it back',
    takenBack: 'Taken back. You are mailed as before.',
    settings: 'Choose what you are mailed',
    broken:
      'This link is not complete, or not of a mail from here. Use the link in your newest mail, or sign in and choose what you are mailed.',
  },
} as const;

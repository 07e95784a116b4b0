/** What an administrator sets for everybody. */
export const organisation = {
  title: 'Organisation',
  loading: 'Loading',
  name: 'Name',
  nameHint: 'As people here know it. It stands in the header and in mails.',
  language: 'Language',
  languageHint: 'What most people write in. Search knows its words, and mails are written in it.',
  timeZone: 'Time zone',
  timeZoneHint: 'Where the days of the organisation begin. Everybody can choose another for themselves.',
  allowsPresence: 'Show who is here',
  allowsPresenceHint:
    'Whoever wants to be seen is shown to those who look at the same idea, and that they are writing. Nobody is shown unasked.',
  save: 'Save',
  saved: 'The organisation is saved.',
} as const;

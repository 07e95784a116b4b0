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
  save: 'Save',
  saved: 'The organisation is saved.',
} as const;

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
  allowsLooks: 'Rank by who saw an idea',
  allowsLooksHint:
    'The order Rising compares votes with looks: which ideas the feed showed to whom is kept for 180 days and shown to nobody. Switched off, it is forgotten at once, votes count for the number alone, and the order stays as it is.',
  firstLooks_one: 'Every new idea is first shown to {{count, number}} colleague of another department.',
  firstLooks_other: 'Every new idea is first shown to {{count, number}} colleagues of other departments.',
  firstLooksUnmeasured: 'After a week of visits it is measured whether these are enough for so many.',
  firstLooksEnough:
    'In the last four weeks visits could give some {{offered, number}} first looks a week, and some {{asked, number}} ideas a week came: that is enough.',
  firstLooksShort:
    'It should be 25, but in the last four weeks visits could give only some {{offered, number}} first looks a week, and some {{asked, number}} ideas a week came. More visits raise it by themselves.',
  departmentLevel: 'Departments',
  departmentLevelHint:
    'Ranking leaves out the department of the authors, and no department lifts an idea alone. Which level of your units is a department?',
  departmentLevelOwn: 'Just below the top',
  departmentLevelOf: 'Level {{level, number}} from the top',
  save: 'Save',
  saved: 'The organisation is saved.',
} as const;

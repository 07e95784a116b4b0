export { peopleUsage, peopleWish, PeopleImportRefused, type PeopleWish } from './people-command.ts';
export { PeopleFile } from './people-file.ts';
export { PeopleImportModule } from './people-import.module.ts';
export { brokenSentence, peopleSummary } from './people-summary.ts';

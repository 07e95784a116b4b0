export { Acquaintances } from './acquaintances.service.ts';
export { Departments } from './departments.reader.ts';
export { RankingModule } from './ranking.module.ts';
export { IdeaStandingType, ToldPeopleType } from './standing.schema.ts';
export { Standings, type DepartmentTally, type StandingRow } from './standings.reader.ts';

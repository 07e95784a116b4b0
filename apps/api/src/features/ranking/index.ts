export { Acquaintances } from './acquaintances.service.ts';
export { Departments } from './departments.reader.ts';
export { LooksService } from './looks.service.ts';
export { PlaceTokens } from './place-tokens.ts';
export { proveRanking, provesItself, type Proof } from './ranking-proof.ts';
export { RankingRefresh } from './ranking-refresh.ts';
export { RankingModule } from './ranking.module.ts';
export { IdeaStandingType, ToldPeopleType } from './standing.schema.ts';
export { Standings, type DepartmentTally, type StandingRow } from './standings.reader.ts';

export { Acquaintances, type Meeting } from './acquaintances.service.ts';
export { RankingModule } from './ranking.module.ts';

import { Module } from '@nestjs/common';
import { IdeasModule } from '../ideas/index.ts';
import { OrganisationModule } from '../organisation/index.ts';
import { Acquaintances } from './acquaintances.service.ts';
import { BaseRates } from './base-rates.ts';
import { Departments } from './departments.reader.ts';
import { IdeaStandingResolver } from './idea-standing.resolver.ts';
import { LooksResolver } from './looks.resolver.ts';
import { LooksService } from './looks.service.ts';
import { PlaceTokens } from './place-tokens.ts';
import { RankingRefresh } from './ranking-refresh.ts';
import { Standings } from './standings.reader.ts';
import { TallyBook } from './tally-book.ts';
import { RankingVoteJudge } from './vote-judge.ts';

@Module({
  imports: [IdeasModule, OrganisationModule],
  providers: [
    Acquaintances,
    BaseRates,
    Departments,
    IdeaStandingResolver,
    LooksResolver,
    LooksService,
    PlaceTokens,
    RankingRefresh,
    RankingVoteJudge,
    Standings,
    TallyBook,
  ],
  exports: [Acquaintances, Departments, Standings],
})
export class RankingModule {}

import { Module, type OnModuleInit } from '@nestjs/common';
import { IdeasModule, Meetings } from '../ideas/index.ts';
import { OrganisationModule } from '../organisation/index.ts';
import { PeopleModule } from '../people/index.ts';
import { Acquaintances } from './acquaintances.service.ts';
import { BackingReader } from './backing.reader.ts';
import { BaseRates } from './base-rates.ts';
import { Departments } from './departments.reader.ts';
import { FirstLooks } from './first-looks.service.ts';
import { FirstLooksResolver } from './first-looks.resolver.ts';
import { GroupTallies } from './group-tallies.ts';
import { HomeDepartments } from './home-departments.ts';
import { IdeaStandingResolver } from './idea-standing.resolver.ts';
import { LooksFold } from './looks-fold.ts';
import { LooksResolver } from './looks.resolver.ts';
import { LooksService } from './looks.service.ts';
import { NeedsEyesDealer } from './needs-eyes.dealer.ts';
import { PlaceTokens } from './place-tokens.ts';
import { QuotasResolver } from './quotas.resolver.ts';
import { Quotas } from './quotas.ts';
import { RankedIdeasReader } from './ranked-ideas.reader.ts';
import { RankingRefresh } from './ranking-refresh.ts';
import { RisingDealer } from './rising.dealer.ts';
import { Rungs } from './rungs.reader.ts';
import { RungsResolver } from './rungs.resolver.ts';
import { Standings } from './standings.reader.ts';
import { TallyBook } from './tally-book.ts';
import { RankingVoteJudge } from './vote-judge.ts';

@Module({
  imports: [IdeasModule, OrganisationModule, PeopleModule],
  providers: [
    Acquaintances,
    BackingReader,
    BaseRates,
    Departments,
    FirstLooks,
    GroupTallies,
    FirstLooksResolver,
    HomeDepartments,
    IdeaStandingResolver,
    LooksFold,
    LooksResolver,
    LooksService,
    NeedsEyesDealer,
    PlaceTokens,
    Quotas,
    QuotasResolver,
    RankedIdeasReader,
    RankingRefresh,
    RankingVoteJudge,
    RisingDealer,
    Rungs,
    RungsResolver,
    Standings,
    TallyBook,
  ],
  exports: [
    Acquaintances,
    Departments,
    GroupTallies,
    LooksService,
    PlaceTokens,
    Quotas,
    RankingRefresh,
    Standings,
  ],
})
export class RankingModule implements OnModuleInit {
  constructor(
    private readonly meetings: Meetings,
    private readonly acquaintances: Acquaintances,
  ) {}

  onModuleInit(): void {
    this.meetings.register((pairs, cause) => this.acquaintances.meet(pairs, cause));
  }
}

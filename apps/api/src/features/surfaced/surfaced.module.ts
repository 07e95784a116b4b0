import { Module } from '@nestjs/common';
import { IdeasModule } from '../ideas/index.ts';
import { RankingModule } from '../ranking/index.ts';
import { OverlookedIdeas } from './overlooked.service.ts';
import { RankingWeeksResolver } from './ranking-weeks.resolver.ts';
import { RankingWeeks } from './ranking-weeks.service.ts';
import { SurfacedReader } from './surfaced.reader.ts';
import { SurfacedResolver } from './surfaced.resolver.ts';
import { Survey } from './survey.ts';

@Module({
  imports: [IdeasModule, RankingModule],
  providers: [OverlookedIdeas, RankingWeeks, RankingWeeksResolver, SurfacedReader, SurfacedResolver, Survey],
  exports: [Survey],
})
export class SurfacedModule {}

import { Module } from '@nestjs/common';
import { IdeasModule } from '../ideas/index.ts';
import { RankingModule } from '../ranking/index.ts';
import { ThreadsModule } from '../threads/index.ts';
import { CommentOriginResolver } from './comment-origin.resolver.ts';
import { MergesReader } from './merges.reader.ts';
import { MergesResolver } from './merges.resolver.ts';
import { MergesService } from './merges.service.ts';

@Module({
  imports: [IdeasModule, RankingModule, ThreadsModule],
  providers: [CommentOriginResolver, MergesReader, MergesResolver, MergesService],
})
export class MergesModule {}

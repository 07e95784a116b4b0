import { Module } from '@nestjs/common';
import { IdeasModule } from '../ideas/index.ts';
import { OutcomesReader } from './outcomes.reader.ts';
import { OwnWordsKeeper } from './own-words.ts';
import { SimilarIdeasReader } from './similar-ideas.reader.ts';
import { SimilarIdeasResolver } from './similar.resolver.ts';

@Module({
  imports: [IdeasModule],
  providers: [OutcomesReader, OwnWordsKeeper, SimilarIdeasReader, SimilarIdeasResolver],
})
export class SimilarModule {}

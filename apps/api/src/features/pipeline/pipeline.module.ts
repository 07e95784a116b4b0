import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { IdeasModule } from '../ideas/index.ts';
import { Answer } from './answer.entity.ts';
import { PipelineReader } from './pipeline.reader.ts';
import { DecisionResolver, PipelineResolver } from './pipeline.resolver.ts';
import { PipelineService } from './pipeline.service.ts';

@Module({
  imports: [TypeOrmModule.forFeature([Answer]), IdeasModule],
  providers: [DecisionResolver, PipelineReader, PipelineResolver, PipelineService],
})
export class PipelineModule {}

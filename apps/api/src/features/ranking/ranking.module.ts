import { Module } from '@nestjs/common';
import { Acquaintances } from './acquaintances.service.ts';

@Module({
  providers: [Acquaintances],
  exports: [Acquaintances],
})
export class RankingModule {}

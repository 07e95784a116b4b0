import { Module } from '@nestjs/common';
import { IdeasModule } from '../ideas/index.ts';
import { PeopleModule } from '../people/index.ts';
import { PresenceBoard } from './presence-board.ts';
import { PresenceGateReader } from './presence-gate.reader.ts';
import { PresenceResolver } from './presence.resolver.ts';
import { PresenceService } from './presence.service.ts';

@Module({
  imports: [IdeasModule, PeopleModule],
  providers: [PresenceBoard, PresenceGateReader, PresenceResolver, PresenceService],
})
export class PresenceModule {}

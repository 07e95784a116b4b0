import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Space } from './space.entity.ts';
import { SpaceReader } from './space.reader.ts';
import { RoleHeldSpaceResolver, SpacesResolver } from './spaces.resolver.ts';
import { SpacesService } from './spaces.service.ts';

@Module({
  imports: [TypeOrmModule.forFeature([Space])],
  providers: [SpaceReader, SpacesService, SpacesResolver, RoleHeldSpaceResolver],
  exports: [SpaceReader, SpacesService],
})
export class SpacesModule {}

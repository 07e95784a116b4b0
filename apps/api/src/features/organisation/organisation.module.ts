import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Organisation } from './organisation.entity.ts';
import { OrganisationReader } from './organisation.reader.ts';
import { OrganisationResolver } from './organisation.resolver.ts';
import { OrganisationService } from './organisation.service.ts';
import { SampleProgress } from './sample-progress.ts';

@Module({
  imports: [TypeOrmModule.forFeature([Organisation])],
  providers: [OrganisationReader, OrganisationResolver, OrganisationService, SampleProgress],
  exports: [OrganisationReader, SampleProgress],
})
export class OrganisationModule {}

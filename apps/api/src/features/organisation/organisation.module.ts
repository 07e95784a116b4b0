import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Organisation } from './organisation.entity.ts';
import { OrganisationReader } from './organisation.reader.ts';
import { OrganisationResolver } from './organisation.resolver.ts';

@Module({
  imports: [TypeOrmModule.forFeature([Organisation])],
  providers: [OrganisationReader, OrganisationResolver],
  exports: [OrganisationReader],
})
export class OrganisationModule {}

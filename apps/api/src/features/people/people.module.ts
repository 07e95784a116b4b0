import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MemberAccess } from './member-access.ts';
import { MemberRole } from './member-role.entity.ts';
import { Member } from './member.entity.ts';
import { MemberReader } from './member.reader.ts';
import { MembersResolver } from './members.resolver.ts';
import { MembersService } from './members.service.ts';
import { Position } from './position.entity.ts';
import { ProfilesService } from './profiles.service.ts';
import { RoleHoldersReader } from './role-holders.reader.ts';
import { RoleChangeResolver, RoleHoldersResolver } from './role-holders.resolver.ts';
import { RolesService } from './roles.service.ts';
import { StructureLock } from './structure-lock.ts';
import { Unit } from './unit.entity.ts';
import { UnitReader } from './unit.reader.ts';
import { RoleHeldResolver, UnitsResolver } from './units.resolver.ts';
import { UnitsService } from './units.service.ts';

@Module({
  imports: [TypeOrmModule.forFeature([Member, MemberRole, Position, Unit])],
  providers: [
    MemberAccess,
    MemberReader,
    MembersResolver,
    MembersService,
    ProfilesService,
    RoleChangeResolver,
    RoleHeldResolver,
    RoleHoldersReader,
    RoleHoldersResolver,
    RolesService,
    StructureLock,
    UnitReader,
    UnitsResolver,
    UnitsService,
  ],
  exports: [MemberAccess, MemberReader, MembersService, UnitReader, UnitsService],
})
export class PeopleModule {}

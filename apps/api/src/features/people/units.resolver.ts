import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { validate } from 'uuid';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { CurrentViewer, Request } from '../../platform/viewer/current-viewer.ts';
import type { HeldRole, Viewer } from '../../platform/viewer/viewer.ts';
import { AddUnitInput, EditUnitInput } from './people.inputs.ts';
import { RoleHeldType, UnitType } from './people.schema.ts';
import type { Unit } from './unit.entity.ts';
import { UnitReader } from './unit.reader.ts';
import { UnitsService } from './units.service.ts';

@Resolver(() => UnitType)
export class UnitsResolver {
  constructor(
    private readonly unitReader: UnitReader,
    private readonly service: UnitsService,
  ) {}

  @Query(() => [UnitType], { description: 'Every unit of the organisation, by name; parents make the tree.' })
  units(): Promise<Unit[]> {
    return this.unitReader.all();
  }

  @Query(() => UnitType, { nullable: true, description: 'One unit; null when there is none of that id.' })
  unit(
    @Args('id', { type: () => ID, description: 'Id of the unit.' }) id: string,
  ): Promise<Unit | null> | null {
    return validate(id) ? this.unitReader.find(id) : null;
  }

  @Mutation(() => UnitType, { description: 'Adds a unit. FORBIDDEN people.administer; INVALID_INPUT.' })
  async addUnit(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { type: () => AddUnitInput, description: 'The new unit.' }) input: AddUnitInput,
  ): Promise<Unit> {
    const { unitId } = await this.service.add(viewer, input);
    return this.unitReader.require(unitId);
  }

  @Mutation(() => UnitType, {
    description: 'Renames or moves a unit. NOT_FOUND; FORBIDDEN people.administer; INVALID_INPUT.',
  })
  async editUnit(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { type: () => EditUnitInput, description: 'The unit as it shall be.' })
    input: EditUnitInput,
  ): Promise<Unit> {
    const { unitId } = await this.service.edit(viewer, input);
    return this.unitReader.require(unitId);
  }

  @ResolveField(() => UnitType, { nullable: true, description: 'The unit above; null at the root.' })
  parent(@Parent() unit: Unit, @Request() request: RequestContext): Promise<Unit | null> | null {
    return unit.parentId === null ? null : this.unitReader.unitLoader(request).load(unit.parentId);
  }

  @ResolveField(() => Int, { description: 'Active members who stand directly in it.' })
  memberCount(@Parent() unit: Unit, @Request() request: RequestContext): Promise<number> {
    return this.unitReader.memberCountLoader(request).load(unit.id);
  }

  @ResolveField(() => Int, { description: 'Active members who stand in it or anywhere below it.' })
  memberCountBelow(@Parent() unit: Unit, @Request() request: RequestContext): Promise<number> {
    return this.unitReader.memberCountBelowLoader(request).load(unit.id);
  }

  @ResolveField(() => [UnitType], { description: 'The units above it from the top, and itself last.' })
  path(@Parent() unit: Unit, @Request() request: RequestContext): Promise<Unit[]> {
    return this.unitReader.pathLoader(request).load(unit.id);
  }
}

@Resolver(() => RoleHeldType)
export class RoleHeldResolver {
  constructor(private readonly unitReader: UnitReader) {}

  @ResolveField(() => UnitType, { nullable: true, description: 'The unit it holds for; null = everywhere.' })
  unit(@Parent() held: HeldRole, @Request() request: RequestContext): Promise<Unit | null> | null {
    return held.unitId === null ? null : this.unitReader.unitLoader(request).load(held.unitId);
  }
}

import { Field, Int, ObjectType } from '@nestjs/graphql';
import { UnitType } from '../people/index.ts';

@ObjectType('BackingDepartment', { description: 'How many members of a department back an idea.' })
export class BackingDepartmentType {
  @Field(() => UnitType, { nullable: true, description: 'The department; null when it is no longer there.' })
  unit!: UnitType | null;
  @Field(() => Int, { description: 'Members of it who back the idea, at least 5.' })
  people!: number;
}

@ObjectType('BackingLevel', { description: 'How many members of a level back an idea.' })
export class BackingLevelType {
  @Field(() => Int, { description: 'Rung of the hierarchy, 1 = front line.' })
  level!: number;
  @Field(() => Int, { description: 'Members on it who back the idea, at least 5.' })
  people!: number;
}

@ObjectType('Backing', {
  description:
    'From where an idea is backed. Only groups of 5 or more are told, and none that could be found by subtracting.',
})
export class BackingType {
  @Field(() => [BackingDepartmentType], { description: 'Departments, most people first.' })
  departments!: BackingDepartmentType[];
  @Field(() => Int, { description: 'People in no department that is told.' })
  otherDepartments!: number;
  @Field(() => [BackingLevelType], { description: 'Levels, the front line first.' })
  levels!: BackingLevelType[];
  @Field(() => Int, { description: 'People on no level that is told.' })
  otherLevels!: number;
}

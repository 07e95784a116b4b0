import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../platform/graphql/page.ts';
import { IdeaStandingType } from '../ranking/index.ts';

@InputType({ description: 'Narrows the list of the best; several spaces mean any of them.' })
export class SurfacedFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these spaces.' })
  spaceIds?: string[] | null;
  @Field(() => Date, { nullable: true, description: 'Only ideas posted at this moment or later.' })
  postedFrom?: Date | null;
  @Field(() => Date, { nullable: true, description: 'Only ideas posted before this moment.' })
  postedBefore?: Date | null;
  @Field(() => Boolean, { defaultValue: false, description: 'Those that were decided too.' })
  withDecided?: boolean;
}

@ObjectType('SurfacedIdea', { description: 'An idea that rose, with how it stands.' })
export class SurfacedIdeaType {
  @Field(() => Int, {
    nullable: true,
    description: 'Its place on the list as filtered, from 1; null beside the list.',
  })
  place!: number | null;
  @Field(() => IdeaStandingType, {
    description: 'How it stands; told whether or not the viewer has judged the idea.',
  })
  standing!: IdeaStandingType;
  ideaId!: string;
}

@ObjectType({ description: 'A page of the list of the best.' })
export class SurfacedIdeaConnection extends connectionOf('SurfacedIdea', () => SurfacedIdeaType) {}

@ObjectType('Overlooked', { description: 'What the list of the best does not find.' })
export class OverlookedType {
  @Field(() => [SurfacedIdeaType], {
    description:
      'Ideas that two departments want and the others do not need, at most 20; found each hour among those not in the first 20 of the list.',
  })
  strongInTwo!: SurfacedIdeaType[];
  @Field(() => [SurfacedIdeaType], {
    description:
      'Three ideas drawn by lot for this week, each with the same chance, among those that had their first looks.',
  })
  drawn!: SurfacedIdeaType[];
  @Field(() => String, { description: 'The Monday of the week of the draw, as YYYY-MM-DD.' })
  week!: string;
}

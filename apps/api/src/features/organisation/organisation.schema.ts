import { Field, Float, ObjectType } from '@nestjs/graphql';

@ObjectType('Organisation', { description: 'The one organisation this installation serves.' })
export class OrganisationType {
  @Field(() => String, { description: 'Its name, as staff know it.' })
  name!: string;

  @Field(() => Boolean, {
    description: 'Whether the invented sample lives here: its people can be chosen at sign-in.',
  })
  isSample!: boolean;

  @Field(() => Boolean, {
    description: 'Whether a first administrator can still be made with the one-time code printed at start.',
  })
  canBeClaimed!: boolean;

  @Field(() => Float, {
    nullable: true,
    description: 'Share of the sample written so far, 0 to 1; null when finished or when there is none.',
  })
  sampleProgress?: number | null;

  @Field(() => String, {
    description: 'Changes with each build of the screens; an old tab offers to reload.',
  })
  build!: string;
}

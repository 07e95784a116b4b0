import { Field, Float, InputType, Int, ObjectType } from '@nestjs/graphql';

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

  @Field(() => Boolean, {
    description: 'Whether people who want to be seen are shown at the ideas they look at.',
  })
  allowsPresence!: boolean;

  @Field(() => Boolean, {
    description:
      'Whether it is kept for up to 180 days which ideas the feed showed to whom. Without it no vote ranks, and the feed keeps the order it has.',
  })
  allowsLooks!: boolean;

  @Field(() => Int, {
    nullable: true,
    description:
      'Which level of the tree of units is a department to ranking, 1 = the units at the top; null = just below the root.',
  })
  departmentLevel!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Share of the sample written so far, 0 to 1; null when finished or when there is none.',
  })
  sampleProgress?: number | null;

  @Field(() => String, {
    description: 'What most of its people write in: en, de, es or fr. Search and mails go by it.',
  })
  language!: string;

  @Field(() => String, { description: 'Where its days begin and end, such as Europe/Berlin.' })
  timeZone!: string;

  @Field(() => Boolean, {
    description:
      'Whether nothing can be saved just now: acts are refused with READ_ONLY, reading works, and it ends by itself.',
  })
  isReadOnly!: boolean;

  @Field(() => String, {
    description: 'Changes with each build of the screens; an old tab offers to reload.',
  })
  build!: string;
}

@InputType({ description: 'The organisation as it shall be from now on. Administrators may send it.' })
export class EditOrganisationInput {
  @Field(() => String, {
    description: 'Fresh for each intent and the same for its retries, 8 to 100 characters.',
  })
  idempotencyKey!: string;

  @Field(() => String, { description: 'Its name, 2 to 120 characters.' })
  name!: string;

  @Field(() => String, {
    description: 'What most of its people write in: en, de, es or fr; WRONG otherwise.',
  })
  language!: string;

  @Field(() => String, {
    description: 'A name of the IANA time zone database, such as Europe/Berlin; WRONG otherwise.',
  })
  timeZone!: string;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether people who want to be seen are shown at the ideas they look at; left as it is when not said.',
  })
  allowsPresence?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether looks are kept; when not, who looked until now is forgotten at once. Left as it is when not said.',
  })
  allowsLooks?: boolean | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Which level of the tree is a department, 1 to 10; null = just below the root. Left as it is when not said.',
  })
  departmentLevel?: number | null;
}

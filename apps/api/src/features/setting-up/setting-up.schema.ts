import { Field, InputType } from '@nestjs/graphql';

@InputType({
  description:
    'What makes this installation somebody’s own: the code printed at start, and the first administrator.',
})
export class ClaimOrganisationInput {
  @Field(() => String, {
    description: 'Fresh for each intent and the same for its retries, 8 to 100 characters.',
  })
  idempotencyKey!: string;

  @Field(() => String, {
    description:
      'The one-time code printed at start; case, blanks and hyphens do not matter. WRONG otherwise.',
  })
  code!: string;

  @Field(() => String, { description: 'Name of the organisation, 2 to 120 characters.' })
  organisationName!: string;

  @Field(() => String, { description: 'Name of the first administrator, 2 to 120 characters.' })
  name!: string;

  @Field(() => String, { description: 'Address the first administrator will sign in with.' })
  email!: string;

  @Field(() => String, { description: 'Their password, 10 to 200 characters.' })
  password!: string;
}

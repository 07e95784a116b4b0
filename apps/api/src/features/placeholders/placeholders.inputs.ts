import { Field, ID, InputType } from '@nestjs/graphql';
import { KeyedInput } from '../ideas/index.ts';

@InputType({ description: 'Says that a placeholder is the viewer.' })
export class ClaimPlaceholderInput extends KeyedInput {
  @Field(() => ID, { description: 'The placeholder.' })
  placeholderId!: string;

  @Field(() => String, { description: 'What helps an administrator to decide, at most 1,000 characters.' })
  note!: string;
}

@InputType({ description: 'A claim of the viewer that shall no longer be decided.' })
export class WithdrawClaimInput extends KeyedInput {
  @Field(() => ID, { description: 'The claim.' })
  claimId!: string;
}

@InputType({ description: 'The decision on a claim. Administrators may send it.' })
export class DecideClaimInput extends KeyedInput {
  @Field(() => ID, { description: 'The claim.' })
  claimId!: string;

  @Field(() => Boolean, { description: 'Whether the placeholder is joined with who claims it.' })
  isGranted!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Why it is refused, 3 to 1,000 characters; REQUIRED then.',
  })
  reason?: string | null;
}

@InputType({ description: 'A placeholder and who it is. Administrators may send it.' })
export class JoinPlaceholderInput extends KeyedInput {
  @Field(() => ID, { description: 'The placeholder.' })
  placeholderId!: string;

  @Field(() => ID, { description: 'An active member with an account; WRONG otherwise.' })
  memberId!: string;
}

@InputType({
  description: 'Joins placeholders with members of the same address. Administrators may send it.',
})
export class JoinMatchedInput extends KeyedInput {}

@InputType({ description: 'A join that shall be undone. Administrators may send it.' })
export class UndoJoinInput extends KeyedInput {
  @Field(() => ID, { description: 'The join.' })
  joinId!: string;
}

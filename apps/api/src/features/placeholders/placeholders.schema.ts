import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '../../platform/graphql/page.ts';
import type { Claim } from './placeholders.reader.ts';

export enum ClaimStateName {
  OPEN = 'open',
  GRANTED = 'granted',
  REFUSED = 'refused',
  WITHDRAWN = 'withdrawn',
}
registerEnumType(ClaimStateName, {
  name: 'PlaceholderClaimState',
  description: 'What became of a claim.',
  valuesMap: {
    OPEN: { description: 'It waits for an administrator.' },
    GRANTED: { description: 'The placeholder was joined with the member.' },
    REFUSED: { description: 'An administrator refused it, or the placeholder was somebody else.' },
    WITHDRAWN: { description: 'The member took it back.' },
  },
});

@ObjectType('Placeholder', {
  description: 'Somebody an import named, who stands for nobody here yet.',
})
export class PlaceholderType {
  @Field(() => ID, { description: 'Id of the placeholder as a member.' })
  id!: string;

  @Field(() => String, { description: 'Name in the source.' })
  name!: string;

  @Field(() => String, { description: 'Where they were named.' })
  sourceName!: string;
}

@ObjectType('PlaceholderCounts', { description: 'What stands under the name of a placeholder.' })
export class PlaceholderCountsType {
  @Field(() => Int, { description: 'Ideas.' })
  ideas!: number;

  @Field(() => Int, { description: 'Comments.' })
  comments!: number;

  @Field(() => Int, { description: 'Votes.' })
  votes!: number;
}

@ObjectType('PlaceholderClaim', { description: 'A member says that a placeholder was them.' })
export class PlaceholderClaimType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => String, { description: 'What they say about it.' })
  note!: string;

  @Field(() => Date, { description: 'When they said so.' })
  claimedAt!: Date;

  @Field(() => ClaimStateName, { description: 'What became of it.' })
  state!: Claim['state'];

  @Field(() => String, { nullable: true, description: 'Why it was refused; null when nobody said.' })
  reason!: string | null;
}

@ObjectType('PlaceholderJoin', { description: 'A placeholder that was joined with a member.' })
export class PlaceholderJoinType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => Date, { description: 'When.' })
  joinedAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When it was undone; null while it stands.' })
  undoneAt!: Date | null;
}

@ObjectType({ description: 'A page of placeholders.' })
export class PlaceholderConnection extends connectionOf('Placeholder', () => PlaceholderType) {}

@ObjectType({ description: 'A page of claims.' })
export class PlaceholderClaimConnection extends connectionOf(
  'PlaceholderClaim',
  () => PlaceholderClaimType,
) {}

@ObjectType({ description: 'A page of joins.' })
export class PlaceholderJoinConnection extends connectionOf('PlaceholderJoin', () => PlaceholderJoinType) {}

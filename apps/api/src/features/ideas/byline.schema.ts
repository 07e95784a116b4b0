import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum BylineKind {
  MEMBER = 'member',
  PSEUDONYM = 'pseudonym',
  UNKNOWN = 'unknown',
}
registerEnumType(BylineKind, {
  name: 'BylineKind',
  description: 'How somebody is credited.',
  valuesMap: {
    MEMBER: { description: 'By name.' },
    PSEUDONYM: { description: 'By a chosen name.' },
    UNKNOWN: { description: 'Nobody knows: an import did not say.' },
  },
});

@ObjectType('Byline', { description: 'Who an idea, a comment or a decision is credited to.' })
export class BylineType {
  @Field(() => BylineKind, { description: 'How they are credited.' })
  kind!: BylineKind;

  /** A pseudonym, or the label an import brought; a member's name is read when it is shown. */
  label?: string | null;

  /** Resolved to a member by id. */
  memberId!: string | null;
}

export const bylineOfMember = (memberId: string | null): BylineType => ({
  kind: memberId ? BylineKind.MEMBER : BylineKind.UNKNOWN,
  memberId,
});

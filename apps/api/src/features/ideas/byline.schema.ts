import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum BylineKind {
  MEMBER = 'member',
  PSEUDONYM = 'pseudonym',
  UNKNOWN = 'unknown',
  AUTHOR = 'author',
}
registerEnumType(BylineKind, {
  name: 'BylineKind',
  description: 'How somebody is credited.',
  valuesMap: {
    MEMBER: { description: 'By name.' },
    PSEUDONYM: { description: 'By a chosen name.' },
    UNKNOWN: { description: 'Nobody knows: an import did not say.' },
    AUTHOR: { description: 'As the author of the idea, whose name is not shown to this viewer yet.' },
  },
});

@ObjectType('Byline', { description: 'Who an idea, a comment or a decision is credited to.' })
export class BylineType {
  @Field(() => BylineKind, { description: 'How they are credited.' })
  kind!: BylineKind;

  @Field(() => Boolean, {
    description: 'Whether it is an author of the idea, as far as it is credited to them by name.',
  })
  isIdeaAuthor!: boolean;

  /** A pseudonym, or the label an import brought; a member's name is read when it is shown. */
  label?: string | null;

  /** Resolved to a member by id. */
  memberId!: string | null;
}

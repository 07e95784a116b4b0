import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum PictureSize {
  SMALL = 'SMALL',
  LARGE = 'LARGE',
}
registerEnumType(PictureSize, {
  name: 'PictureSize',
  description: 'Which of the two squares.',
  valuesMap: {
    SMALL: { description: '128 by 128 pixels, for lines of a list.' },
    LARGE: { description: '512 by 512 pixels, for a page.' },
  },
});

@InputType({ description: "The viewer's own picture." })
export class SetMyPictureInput {
  @Field(() => String, { description: 'Made by the client for one intent; a retry sends the same.' })
  idempotencyKey!: string;
  @Field(() => ID, {
    nullable: true,
    description: 'A picture of their own, sent to /files?purpose=portrait; null takes the picture away.',
  })
  fileId?: string | null;
}

@ObjectType('FileLimits', { description: 'How much may be sent to /files.' })
export class FileLimitsType {
  @Field(() => Int, { description: 'Largest picture, in bytes.' })
  picture!: number;
  @Field(() => Int, { description: 'Largest document, in bytes.' })
  document!: number;
  @Field(() => [String], { description: 'Endings of names of what is taken, such as pdf.' })
  endings!: string[];
}
